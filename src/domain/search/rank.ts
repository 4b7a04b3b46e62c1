import type { NameMatch, NamesAnswer } from './find-names.ts';
import { weights } from './weights.ts';

/**
 * The matches worth showing, of one collection where it is given: near enough to the best of all, and not endless. A
 * collection that has none of them shows those near its own best.
 */
export function goodMatches(matches: readonly NameMatch[], collection: string | null = null): NameMatch[] {
  const best = matches[0]?.score ?? 0;
  const good = matches.filter(({ score }) => score >= best * weights.shown);
  if (collection === null) return good.slice(0, weights.mostShown);
  const isOwn = ({ entry }: NameMatch) => entry.collection === collection;
  const own = good.filter(isOwn);
  return own.length > 0 ? own.slice(0, weights.mostShown) : goodMatches(matches.filter(isOwn));
}

/** Whether the query has words that no name and nobody who asks holds, or no name answers it: only the full text may. */
export const lacksWords = ({ matches, unknown }: NamesAnswer): boolean =>
  matches.length === 0 || unknown.length > 0;

/**
 * Whether names, and how people ask, say too little: they lack a word of the query, or give few good results, or none
 * that answers most of the query.
 */
export function isThin({ matches, unknown }: NamesAnswer): boolean {
  if (matches.length === 0 || unknown.length > 0) return true;
  const most = Math.max(...matches.map(({ said }) => said));
  const good = matches.filter(
    ({ said, coverage }) => said >= most * weights.good && coverage >= weights.answered,
  );
  return good.length < weights.enough;
}

/** How many results each collection among the good matches shows once it is chosen. */
export function countByCollection(matches: readonly NameMatch[]): Record<string, number> {
  const shelves = new Set(goodMatches(matches).map(({ entry }) => entry.collection));
  return Object.fromEntries([...shelves].map((shelf) => [shelf, goodMatches(matches, shelf).length]));
}

interface Layered {
  readonly url: string;
  readonly score: number;
}

export interface Merged<N, T> {
  readonly name: N | undefined;
  readonly text: T | undefined;
}

/**
 * One ranking of what names and full text found: a page's score by name, as a share of the best and of the query that
 * the best one answers, plus the share of the query that its text holds.
 */
export function mergeLayers<N extends Layered & Pick<NameMatch, 'coverage'>, T extends Layered>(
  names: readonly N[],
  texts: readonly T[],
): Merged<N, T>[] {
  const best = names[0];
  const byUrl = new Map<string, { name: N | undefined; text: T | undefined; score: number }>();
  for (const name of names)
    byUrl.set(name.url, { name, text: undefined, score: (name.score / best!.score) * best!.coverage });
  for (const text of texts) {
    const known = byUrl.get(text.url) ?? { name: undefined, score: 0 };
    byUrl.set(text.url, { ...known, text, score: known.score + weights.fullText * text.score });
  }
  return [...byUrl.values()].sort((one, other) => other.score - one.score);
}
