import { isPageCollection } from '#schemas/collections.ts';
import type { AnyEntry, PageEntry } from './types.ts';
import { typesetText } from './typeset.ts';

/** Words to say out loud, as a page has them. */
export interface Saying {
  readonly entry: PageEntry;
  /** Its place among those of its page, 1 first: with the page it names it. */
  readonly number: number;
  /** The moment to say it in; empty where the page gives none. */
  readonly when: string;
  readonly paragraphs: readonly string[];
  /** How many headings of the text stand before it: the last of them leads there. */
  readonly headingsBefore: number;
}

/** The name of a saying in addresses: `hiring-3` of the guides is `responsibilities.hiring.3`. */
export const sayingId = ({ entry, number }: Saying): string => `${entry.collection}.${entry.id}.${number}`;

/** A text as the page sets it, without the marks of Markdown and what is beside the words. */
const plain = (markdown: string): string =>
  typesetText(
    markdown
      .replace(/<Cite\b[^>]*>/gu, '')
      .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
      .replace(/\*\*|\\(?=[[\]*_])/gu, '')
      .replace(/(^|[\s(“])[*_]([^*_]+)[*_](?=[\s).,;:!?”]|$)/gu, '$1$2')
      .replace(/\s*\n\s*/gu, ' ')
      .trim(),
  );

/** All words to say on a page, in its order. */
export function sayingsOf(entry: PageEntry): Saying[] {
  return [...entry.body.matchAll(/<Say(?:\s+when="([^"]*)")?\s*>([\s\S]*?)<\/Say>/gu)].map(
    ({ 1: when = '', 2: text = '', index }, position) => ({
      entry,
      number: position + 1,
      when: typesetText(when),
      paragraphs: text
        .split(/\n\s*\n/u)
        .map(plain)
        .filter(Boolean),
      headingsBefore: entry.body.slice(0, index).match(/^#{1,6}\s/gmu)?.length ?? 0,
    }),
  );
}

/** All words to say of the pages among some entries. */
export const allSayings = (entries: readonly AnyEntry[]): Saying[] =>
  entries.filter((entry): entry is PageEntry => isPageCollection(entry.collection)).flatMap(sayingsOf);

/** How a group is recognised; the first that fits takes a saying. */
export interface SayingGroup {
  readonly id: string;
  /** In the moment to say it in; null fits everything. */
  readonly when: RegExp | null;
  /** In the words. */
  readonly says?: RegExp;
  /** Of these collections all. */
  readonly collections?: readonly string[];
}

/** The order in which groups are tried, where it is not that of the page: the most telling signs first. */
const rankOf = (saying: Saying, { when, says, collections }: SayingGroup): number => {
  if (collections?.includes(saying.entry.collection)) return 0;
  if (says?.test(saying.paragraphs.join(' '))) return 1;
  if (when === null) return 3;
  return when.test(saying.when) ? 2 : 4;
};

/** The sayings by group, in the order of the groups; groups without any are left out. */
export function groupSayings<G extends SayingGroup>(
  sayings: readonly Saying[],
  groups: readonly G[],
): { group: G; sayings: Saying[] }[] {
  const groupOf = (saying: Saying): G | undefined => {
    const ranked = groups.map((group) => ({ group, rank: rankOf(saying, group) }));
    const best = Math.min(...ranked.map(({ rank }) => rank));
    return best > 3 ? undefined : ranked.find(({ rank }) => rank === best)?.group;
  };
  const sorted = Map.groupBy(sayings, groupOf);
  return groups.flatMap((group) => {
    const own = sorted.get(group);
    return own ? [{ group, sayings: own }] : [];
  });
}
