import { stringify } from 'yaml';
import { anatomyOf } from '#domain/library/anatomy.ts';
import type { CheckContext, CheckedEntry } from '#domain/library/checked-entry.ts';
import { findProblems } from '#domain/library/find-problems.ts';
import { emptyOutline } from '#domain/library/outline.ts';
import type { Problem } from '#domain/library/problem.ts';
import { isDraft } from '#domain/library/published.ts';
import type { AnyEntry, Entry } from '#domain/library/types.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { digestOf, readFile, type ReadFields } from '#integrations/check-content/read-file.ts';
import { readOutline } from '#integrations/check-content/read-outline.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import {
  hasAddress,
  isPageCollection as isPage,
  type CollectionName,
  type PageCollection,
} from '#schemas/collections.ts';
import type { Review } from '#schemas/review.ts';
import { minimalData, type InputOf } from './minimal-data.ts';

/** An entry as the check sees it, with its whole file as an author would have written it. */
export type Built<C extends CollectionName> = CheckedEntry & {
  readonly entry: Entry<C>;
  readonly text: string;
};

/** "one-to-one" → "One to one". */
const titleOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** Fields an author writes, some of them wrong: fields that are undefined are left out of the file. */
export type Changes<C extends CollectionName> = { [K in keyof InputOf<C>]?: InputOf<C>[K] | undefined };

/** Other names of an entry of which people ask, enough of them and its own. */
const aliasesOf = (collection: CollectionName, id: string) =>
  (isPage(collection) && collection !== 'about') || ['paths', 'terms', 'tools'].includes(collection)
    ? { aliases: ['one', 'two', 'three', 'four', 'five'].map((word) => `${word} of ${collection} ${id}`) }
    : {};

/** The file of an entry: the least its author must write, what people call it, some fields changed, and a text. */
export function fileText<C extends CollectionName>(
  collection: C,
  id: string,
  changes: Changes<C> | Record<string, unknown> = {},
  body = '',
): string {
  const yaml = stringify(
    {
      ...minimalData[collection](titleOf(id)),
      ...changes,
      ...('aliases' in changes ? {} : aliasesOf(collection, id)),
    },
    { lineWidth: 0 },
  );
  return isPage(collection) ? `---\n${yaml}---\n\n${body}` : yaml;
}

/** An entry with everything the check needs, read from the text of its file by the real schema and parser. */
export function buildChecked<C extends CollectionName>(
  collection: C,
  id: string,
  { body = '', file: path = '', ...changes }: Changes<C> & { body?: string; file?: string } = {},
): Built<C> {
  const kind = isPage(collection) ? 'mdx' : 'yaml';
  const text = fileText(collection, id, changes, body);
  const file = readFile(text, kind);
  if (file.errors.length > 0) throw new Error(file.errors[0]?.reason);
  const data = schemaOf[collection].parse(file.data) as ReadFields;
  const checked: CheckedEntry = {
    entry: { collection, id, data, body: file.body } as unknown as AnyEntry,
    file: path || `content/${collection}/${id}.${kind}`,
    outline: kind === 'mdx' ? readOutline(file.body, file.bodyOffset) : emptyOutline,
    digest: kind === 'mdx' ? digestOf(data, file.body) : '',
    lineOf: file.lineOf,
  };
  return { ...checked, text } as Built<C>;
}

/** The entry alone. */
export const buildEntry = <C extends CollectionName>(
  collection: C,
  id: string,
  changes: Changes<C> & { body?: string } = {},
): Entry<C> => buildChecked(collection, id, changes).entry;

/** A text that holds the fixed headings of its collection and as many words as it asks for. */
export function soundBody(collection: PageCollection, words = anatomyOf[collection].words[0]): string {
  const { headings } = anatomyOf[collection];
  const opening = 'The pull request waited three days. '.repeat(Math.ceil(words / 6));
  return `${[opening.trim(), ...headings.map((heading) => `## ${heading}\n\nOne sentence.`)].join('\n\n')}\n`;
}

/** The line of a file on which a text first stands, 1 first. */
export const lineWith = (text: string, part: string): number =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

/** A line of a page's review ledger. */
export const reviewOf = (digest: string, on = '2026-11-21'): Review => ({
  digest,
  on,
  scores: { useful: 5, commits: 5, sourced: 5, original: 5, clear: 5 },
  changed: 'The example became shorter.',
});

/** What the check needs to know of a content in which every page has been reviewed as it stands. */
export const contextOf = (
  entries: readonly CheckedEntry[],
  changes: Partial<CheckContext> = {},
): CheckContext => ({
  entries,
  toolData: [],
  latestYear: 2027,
  latestDay: '2026-12-31',
  publishedInstruments: new Map(),
  publishedAddresses: entries
    .filter(({ entry }) => hasAddress(entry.collection) && !isDraft(entry))
    .map(({ entry }) => ({
      address: createUrls('/').entry(entry),
      file: 'content/published/all.txt',
      line: 1,
    })),
  redirects: {},
  addresses: new Set(['/', '/search/', '/tools/readiness/aspiring/', '/NOTICES.md', '/team.png']),
  asked: [],
  told: [],
  ledgers: new Map(
    entries
      .filter(({ digest }) => digest)
      .map(({ entry, digest }) => [
        `${entry.collection}/${entry.id}`,
        { reviews: [reviewOf(digest)], readings: [] },
      ]),
  ),
  figures: new Set(['funnel']),
  brokenKeys: new Set(),
  brokenMentions: new Set(),
  ...changes,
});

/** The problems of some kinds that the whole check finds among some entries. */
export const problemsOf = (
  kinds: Problem['kind'] | readonly Problem['kind'][],
  entries: readonly CheckedEntry[],
  changes: Partial<CheckContext> = {},
): Problem[] => findProblems(contextOf(entries, changes)).filter(({ kind }) => [kinds].flat().includes(kind));
