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
