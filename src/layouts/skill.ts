import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { listedCollections } from '#domain/twins/lists.ts';
import { skillFiles, skillName } from '#domain/twins/skill.ts';
import { site } from '#site';
import { listWords, skillWords, twinContext, twinOf } from './twin.ts';

/** The name of this site's agent skill, and of its folder. */
export const skill = skillName(site.name);

/** The folder of the skill without the texts, by path. */
export const skillFolder = async () => skillFiles(skillWords, listWords, await twinContext());

async function zip(): Promise<Uint8Array<ArrayBuffer>> {
  const context = await twinContext();
  const texts = new Map(await skillFolder());
  // Sources stand in the footnotes of those who cite them.
  for (const name of listedCollections(context).filter((name) => name !== 'sources'))
    for (const entry of context.library.all(name))
      texts.set(`references/${name}/${entry.id}.md`, await twinOf(entry));
  const encoder = new TextEncoder();
  // The first day a ZIP can have: the same texts give the same bytes.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries([...texts].map(([path, text]) => [`${skill}/${path}`, encoder.encode(text)])),
    { mtime },
  );
}

let made: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** The folder with all texts as a ZIP archive; made once, since its digest is published too. */
export const skillArchive = () => (import.meta.env.DEV ? zip() : (made ??= zip()));

export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
