import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { listedCollections } from '#domain/twins/lists.ts';
import { skillFiles, skillName } from '#domain/twins/skill.ts';
import { site } from '#site';
import { listWords, skillWords, twinBytes, twinContext } from './twin.ts';

/** The name of this site's agent skill, and of its folder. */
export const skill = skillName(site.name);

/** The folder of the skill without the texts, by path. */
export const skillFolder = async () => skillFiles(skillWords, listWords, await twinContext());

async function pack(): Promise<Uint8Array<ArrayBuffer>> {
  const context = await twinContext();
  const files: Record<string, Uint8Array> = {};
  for (const [path, text] of await skillFolder()) files[`${skill}/${path}`] = Buffer.from(text);
  // Sources stand in the footnotes of those who cite them.
  for (const name of listedCollections(context).filter((name) => name !== 'sources'))
    for (const entry of context.library.all(name))
      files[`${skill}/references/${name}/${entry.id}.md`] = twinBytes(entry, context);
  // The first day a ZIP can have: the same texts give the same bytes.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

let made: ReturnType<typeof pack> | undefined;

/** The folder with all texts as a ZIP archive; made once, since its digest is published too. */
export const skillArchive = () => (import.meta.env.DEV ? pack() : (made ??= pack()));

export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
