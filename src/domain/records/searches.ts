import { normaliseQuery } from '../search/results.ts';
import { cutText } from '../text/cut-text.ts';
import { maxSearches, maxShortText } from './limits.ts';
import { compareTimes, timeAfter } from './timed.ts';
import type { Search } from './types.ts';

/** What makes two queries the same words: neither capitals nor spaces tell them apart. */
const wordsOf = (query: string): string => normaliseQuery(query).toLowerCase();

const newestFirst = (searches: readonly Search[]): Search[] =>
  searches.toSorted((a, b) => compareTimes(b.at, a.at));

/**
 * The searches with one that was made now: it comes first, its words stand once, and no more are kept than may be. Its
 * time is later than all others, also than those of a device whose clock is ahead.
 */
export function rememberSearch(searches: readonly Search[], { q, at }: Search): readonly Search[] {
  const query = cutText(normaliseQuery(q), maxShortText);
  if (!query) return searches;
  const known = newestFirst(searches);
  const [newest] = known;
  const others = known.filter((each) => wordsOf(each.q) !== wordsOf(query));
  return [{ q: query, at: newest ? timeAfter(newest.at, at) : at }, ...others].slice(0, maxSearches);
}

/** What was asked last, the newest first, the same words once. */
export function recentQueries(searches: readonly Search[], most: number): string[] {
  const latest = new Map<string, string>();
  for (const { q } of newestFirst(searches)) if (!latest.has(wordsOf(q))) latest.set(wordsOf(q), q);
  latest.delete('');
  return [...latest.values()].slice(0, most);
}

const timeShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;
const isSearch = (value: unknown): value is Search => {
  if (typeof value !== 'object' || value === null) return false;
  const { q, at } = value as Record<string, unknown>;
  return typeof q === 'string' && typeof at === 'string' && timeShape.test(at) && !isNaN(Date.parse(at));
};

/** What lies in the browser as the reader's searches, read without the weight of the schema; null where it cannot be. */
export const readSearches = (value: unknown): readonly Search[] | null =>
  Array.isArray(value) && value.every(isSearch) ? value : null;
