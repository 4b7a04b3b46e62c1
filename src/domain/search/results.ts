import type { ListedCollection } from '#schemas/collections.ts';

/** One page that a search found, as plain data: what the engine knows, without its markup. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly collection: ListedCollection;
  /** The short answer of a FAQ, or the promise of any other page. */
  readonly answer: string;
  /** The sections that match best, each with a link to it. */
  readonly sections: readonly { title: string; url: string }[];
  /** The words around the match, marked with <mark>, where the full text was searched. */
  readonly excerpt: string | null;
}

/** Most characters of a query: a whole question, not a page. */
const longestQuery = 200;

/** A query as typed, made ready for the engine: trimmed, one space between words, at most 200 whole characters. */
export const normaliseQuery = (query: string): string =>
  [...query.normalize('NFC').replace(/\s+/gu, ' ').trim()].slice(0, longestQuery).join('').trimEnd();

/** The parts of an excerpt, so that it can be shown as text: matched or not. */
export function splitExcerpt(excerpt: string): { text: string; isMatch: boolean }[] {
  const plain = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .filter(Boolean)
    .map((part) =>
      part.startsWith('<mark>')
        ? { text: plain(part.slice(6, -7)), isMatch: true }
        : { text: plain(part), isMatch: false },
    );
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Letters two words have in common from their beginning. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The share of a word's letters that a match must begin with to be what was meant. */
const nearEnough = 0.6;

/**
 * Whether a found text answers the query at all. The engine shortens a word it does not know until something
 * begins with the rest, so that "asdf" finds every "as"; such finds are worse than none.
 */
export function isNear(query: string, found: string): boolean {
  const matches = wordsIn(found);
  return wordsIn(query).some((word) =>
    matches.some((match) => commonStart(word, match) >= Math.ceil(nearEnough * word.length)),
  );
}

/** The words of an excerpt that the engine marked, in one text. */
export const markedWords = (excerpt: string): string =>
  splitExcerpt(excerpt)
    .filter(({ isMatch }) => isMatch)
    .map(({ text }) => text)
    .join(' ');
