import type { LinkableCollection } from '#schemas/collections.ts';

/** One page that a search found, as plain data: what the engine knows, without its markup. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly collection: LinkableCollection | 'sources';
  /** The short answer of a FAQ, or the promise of any other page. */
  readonly answer: string;
  /** The sections that match best: a heading each, with a link to it and the words around the match in <mark>. */
  readonly sections: readonly { title: string; url: string; excerpt: string }[];
}

export interface ResultGroup {
  readonly collection: FoundPage['collection'];
  readonly pages: readonly FoundPage[];
}

const referenceShelves: readonly string[] = ['terms', 'sources'];

/**
 * Groups found pages by collection; groups and pages keep the order in which the engine ranked them.
 * Only the reference shelves come last: whoever searches for a subject wants a page about it before the
 * glossary and the bibliography.
 */
export function groupResults(pages: readonly FoundPage[]): ResultGroup[] {
  const groups = new Map<FoundPage['collection'], FoundPage[]>();
  for (const page of pages) {
    const group = groups.get(page.collection);
    if (group) group.push(page);
    else groups.set(page.collection, [page]);
  }
  return [...groups]
    .map(([collection, own]) => ({ collection, pages: own }))
    .sort((a, b) => referenceShelves.indexOf(a.collection) - referenceShelves.indexOf(b.collection));
}

/** A query as typed, made ready for the engine: trimmed, one space between words, at most 120 whole characters. */
export const normaliseQuery = (query: string): string =>
  [...query.normalize('NFC').replace(/\s+/gu, ' ').trim()].slice(0, 120).join('').trimEnd();

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

/**
 * Found pages with those first whose title names every word of the query, the more of the title the query covers
 * the earlier: "tech lead" is rather about "Engineering manager and tech lead" than about a long question that
 * mentions one. Otherwise the engine's order stays.
 */
export function rankByTitle<P extends Pick<FoundPage, 'title'>>(query: string, pages: readonly P[]): P[] {
  const words = wordsIn(query);
  const coverage = ({ title }: P): number => {
    const named = wordsIn(title);
    const isNamed = (word: string) => named.some((name) => name.startsWith(word));
    return words.length > 0 && words.every(isNamed) ? words.length / named.length : 0;
  };
  return [...pages].sort((a, b) => coverage(b) - coverage(a));
}
