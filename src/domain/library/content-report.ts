import { collectionNames, type CollectionName } from '#schemas/collections.ts';
import { anatomyOf } from './anatomy.ts';
import { declaredCitations, declaredLinks } from './build-library.ts';
import { wordLimits } from './find-anatomy-problems.ts';
import type { CheckedEntry } from './find-problems.ts';
import { countWordsOf } from './outline.ts';
import { fleschReadingEase, median } from './readability.ts';

/** What a collection holds. */
export interface CollectionSummary {
  collection: CollectionName;
  entries: number;
  /** Words of all texts; null for data, which has no text. */
  words: number | null;
  medianWords: number | null;
  /** Sources that an entry cites, on average. */
  sources: number;
  /** Typed links that an entry declares, on average. */
  links: number;
  /** The day on which the page was reviewed whose review is oldest; null for data. */
  oldestReview: string | null;
  /** The median Flesch reading ease of the pages; null for data. */
  readingEase: number | null;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

const isPage = ({ entry }: CheckedEntry): boolean => entry.collection in anatomyOf;

function summarise(collection: CollectionName, own: readonly CheckedEntry[]): CollectionSummary {
  const pages = own.filter(isPage);
  const words = pages.map(({ outline }) => countWordsOf(outline));
  const ease = pages.flatMap(({ outline }) => fleschReadingEase(outline) ?? []);
  const reviews = own.flatMap(({ entry }) => ('reviewed' in entry.data ? [entry.data.reviewed] : []));
  return {
    collection,
    entries: own.length,
    words: pages.length > 0 ? words.reduce((sum, count) => sum + count, 0) : null,
    medianWords: pages.length > 0 ? median(words) : null,
    sources: mean(own.map(({ entry }) => declaredCitations(entry).length)),
    links: mean(own.map(({ entry }) => declaredLinks(entry).length)),
    oldestReview: reviews.toSorted()[0] ?? null,
    readingEase: ease.length > 0 ? median(ease) : null,
  };
}

/** Every collection that has entries, in the order of the collections. */
export const summariseCollections = (entries: readonly CheckedEntry[]): CollectionSummary[] =>
  collectionNames.flatMap((collection) => {
    const own = entries.filter(({ entry }) => entry.collection === collection);
    return own.length > 0 ? [summarise(collection, own)] : [];
  });

/** A page that is shorter or longer than pages of its kind should be. */
export interface PageOutsideLimits {
  file: string;
  words: number;
  limits: readonly [min: number, max: number];
}

/** The pages whose number of words is outside the limits of their kind, in the order given. */
export const pagesOutsideLimits = (entries: readonly CheckedEntry[]): PageOutsideLimits[] =>
  entries.filter(isPage).flatMap(({ entry, file, outline }) => {
    const words = countWordsOf(outline);
    const limits = wordLimits(entry);
    return words < limits[0] || words > limits[1] ? [{ file, words, limits }] : [];
  });
