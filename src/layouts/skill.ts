import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import { listedCollections } from '#domain/twins/lists.ts';
import { skillFiles, skillName } from '#domain/twins/skill.ts';
import { site } from '#site';
import { listWords, skillWords, twinBytes, twinContext } from './twin.ts';

/** The name of this site's agent skill, and of its folder. */
export const skill = skillName(site.name);

/** The folder of the skill without the texts, by path. */
export const skillFolder = async () => skillFiles(skillWords, listWords, await twinContext());

/** A file of an archive, deflated by Node itself: thousands of texts take it a quarter of the time. */
class Deflated extends ZipPassThrough {
  override compression = 8;
  // The first day a ZIP can have: the same texts give the same bytes.
  override mtime = new Date(1980, 0, 1);

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk), final);
  }
}

async function pack(): Promise<Buffer<ArrayBuffer>> {
  const context = await twinContext();
  const packed: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  const add = (path: string, bytes: Uint8Array) => {
    const file = new Deflated(`${skill}/${path}`);
    archive.add(file);
    file.push(bytes, true);
  };
  for (const [path, text] of await skillFolder()) add(path, Buffer.from(text));
  // Sources stand in the footnotes of those who cite them.
  for (const name of listedCollections(context).filter((name) => name !== 'sources'))
    for (const entry of context.library.all(name))
      add(`references/${name}/${entry.id}.md`, twinBytes(entry, context));
  archive.end();
  return Buffer.concat(packed);
}

let made: ReturnType<typeof pack> | undefined;

/** The folder with all texts as a ZIP archive; made once, since its digest is published too. */
export const skillArchive = () => (import.meta.env.DEV ? pack() : (made ??= pack()));

export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
