import type { NamesAnswer } from './find-names.ts';
import { goodMatches } from './rank.ts';
import { weights } from './weights.ts';
import { stemOf, tellingWords, wordsOf } from './words.ts';

/** Something that stands on a page already. */
export interface Listed {
  /** The path it leads to, below the base path. */
  readonly path: string;
  /** Its own text. */
  readonly text: string;
}

/** Whether a text holds every telling word of a query, or for the last one a word that begins with it. */
function holds(text: string, query: string): boolean {
  const words = wordsOf(text);
  const stems = new Set(words.map(stemOf));
  return tellingWords(query).every(
    (word) => stems.has(stemOf(word)) || words.some((own) => own.startsWith(word)),
  );
}

/**
 * Which items of a page stay when it is narrowed to a query: those whose entry search would show and which answers at
 * least half of the query, and those whose own text holds its words. Without an answer of search the text alone decides.
 */
export function narrow<T extends Listed>(
  items: readonly T[],
  query: string,
  answer: NamesAnswer | null,
  collection: string | null = null,
): T[] {
  const own = (answer?.matches ?? []).filter(
    ({ entry }) => collection === null || entry.collection === collection,
  );
  const found = new Set(
    goodMatches(own)
      .filter(({ coverage }) => coverage >= weights.answered)
      .map(({ entry }) => entry.path),
  );
  const asked = answer?.corrected ? [query, answer.corrected] : [query];
  return items.filter(({ path, text }) => found.has(path) || asked.some((words) => holds(text, words)));
}
