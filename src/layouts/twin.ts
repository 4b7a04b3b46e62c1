import { mdxToMdast } from 'satteri';
import type { AnyEntry, Entry, PageEntry } from '#domain/library/types.ts';
import { skillName, type SkillWords } from '#domain/twins/skill.ts';
import { bodyMarkdown, entryMarkdown, twin } from '#domain/twins/twin.ts';
import type { TextNode } from '#domain/twins/text-tree.ts';
import type { TwinContext, TwinSite } from '#domain/twins/types.ts';
import { getLibrary } from '#library';
import { isPageCollection, type ListedCollection } from '#schemas/collections.ts';
import { site } from '#site';
import * as machine from '#strings/machine';
import { fileUrls, urls } from '#urls';
import { listWordsOf, twinWords } from './twin-words.ts';

/** The frame of everything in Markdown, as the other layouts are of pages: the library, the site and its words. */

export const twinSite: TwinSite = { ...site, urls, files: fileUrls };

export const listWords = listWordsOf(site.textLicence, [
  { ...machine.llms.full, path: fileUrls.llmsFull },
  { ...machine.llms.data, path: fileUrls.dataPage },
  { ...machine.llms.skill, path: fileUrls.skill(skillName(site.name), 'SKILL.md') },
]);

export const skillWords: SkillWords = {
  ...machine.skill,
  heading: machine.skill.heading(site.name),
  description: machine.skill.description(site.name),
  entries: (count) => machine.skill.entries(count, 'entry'),
};

export const twinContext = async (): Promise<TwinContext> => ({
  library: await getLibrary(),
  site: twinSite,
  words: twinWords,
});

const texts = new WeakMap<AnyEntry, string>();

/**
 * The text of an entry alone in Markdown; null for data. Read once, by the parser that makes the page: twins, feeds and
 * data hold it.
 */
export function bodyOf(entry: AnyEntry, context: TwinContext): string | null {
  if (!isPageCollection(entry.collection)) return null;
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const tree = mdxToMdast(entry.body) as unknown as TextNode;
  const text = bodyMarkdown(entry as PageEntry, tree, context);
  texts.set(entry, text);
  return text;
}

const twins = new WeakMap<AnyEntry, Uint8Array<ArrayBuffer>>();

/**
 * The Markdown twin of an entry's page, as it is written. Made once: it stands beside the page, in the text of all
 * twins and in the archive of the skill.
 */
export function twinBytes(entry: Entry<ListedCollection>, context: TwinContext): Uint8Array<ArrayBuffer> {
  const bytes = twins.get(entry) ?? Buffer.from(twin(entry, bodyOf(entry, context), context));
  twins.set(entry, bytes);
  return bytes;
}

/** The content of an entry in Markdown, from its title on. */
export async function contentOf(entry: Entry<ListedCollection>): Promise<string> {
  const context = await twinContext();
  return entryMarkdown(entry, bodyOf(entry, context), context);
}

/** A Markdown text as a response. */
export const markdownResponse = (text: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
