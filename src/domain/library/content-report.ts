import { collectionNames, type CollectionName } from '#schemas/collections.ts';
import { anatomyOf } from './anatomy.ts';
import { declaredCitations, declaredLinks } from './build-library.ts';
import { wordLimits } from './find-anatomy-problems.ts';
import { findPageLimitProblems } from './find-limit-problems.ts';
import type { CheckedEntry } from './checked-entry.ts';
import { formulasIn, measureOf, rateOf, type Measured } from './measures.ts';
import { openingKindOf, openingKinds, opensWithMonday, type OpeningKind } from './openings.ts';
import { countWordsOf } from './outline.ts';
import { mostPages, rationedPhrases } from './rationed-phrases.ts';
import { fleschReadingEase, median } from './readability.ts';
import { findUnexplainedTerms, type UnexplainedTerm } from './trade-terms.ts';

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
  /** Uses per 1,000 words of all texts; null for data. */
  figures: number | null;
  semicolons: number | null;
  formulas: number | null;
  /** How many pages begin in each way; those that begin with a heading are in none. */
  openings: Readonly<Record<OpeningKind, number>>;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

const isPage = ({ entry }: CheckedEntry): boolean => entry.collection in anatomyOf;

/** Several measured texts as one. */
const rateOver = (measured: readonly Omit<Measured, 'line'>[]): number =>
  rateOf({
    count: measured.reduce((sum, { count }) => sum + count, 0),
    words: measured.reduce((sum, { words }) => sum + words, 0),
  });

const measureFormulas = ({ outline }: CheckedEntry): Omit<Measured, 'line'> => ({
  count: formulasIn(outline).length,
  words: countWordsOf(outline),
});

function summarise(collection: CollectionName, own: readonly CheckedEntry[]): CollectionSummary {
  const pages = own.filter(isPage);
  const words = pages.map(({ outline }) => countWordsOf(outline));
  const ease = pages.flatMap(({ outline }) => fleschReadingEase(outline) ?? []);
  const reviews = own.flatMap(({ entry }) => ('reviewed' in entry.data ? [entry.data.reviewed] : []));
  const rate = (measure: (page: CheckedEntry) => Omit<Measured, 'line'>) =>
    pages.length > 0 ? rateOver(pages.map(measure)) : null;
  const kinds = pages.map(({ outline }) => openingKindOf(outline));
  return {
    collection,
    entries: own.length,
    words: pages.length > 0 ? words.reduce((sum, count) => sum + count, 0) : null,
    medianWords: pages.length > 0 ? median(words) : null,
    sources: mean(own.map(({ entry }) => declaredCitations(entry).length)),
    links: mean(own.map(({ entry }) => declaredLinks(entry).length)),
    oldestReview: reviews.toSorted()[0] ?? null,
    readingEase: ease.length > 0 ? median(ease) : null,
    figures: rate(({ outline }) => measureOf('figures', outline)),
    semicolons: rate(({ outline }) => measureOf('semicolons', outline)),
    formulas: rate(measureFormulas),
    openings: Object.fromEntries(
      openingKinds.map((kind) => [kind, kinds.filter((each) => each === kind).length]),
    ) as Record<OpeningKind, number>,
  };
}

/** Every collection that has entries, in the order of the collections. */
export const summariseCollections = (entries: readonly CheckedEntry[]): CollectionSummary[] =>
  collectionNames.flatMap((collection) => {
    const own = entries.filter(({ entry }) => entry.collection === collection);
    return own.length > 0 ? [summarise(collection, own)] : [];
  });

/** A page that does not keep a limit of the editorial standard, with all that is measured of it. */
export interface PageOutsideLimits {
  file: string;
  words: number;
  limits: readonly [min: number, max: number];
  /** Uses per 1,000 words. */
  figures: number;
  semicolons: number;
  formulas: number;
  /** Which of these are outside their limits. */
  outside: readonly ('words' | 'figures' | 'semicolons' | 'formulas')[];
  readingEase: number | null;
  opening: OpeningKind | null;
}

const measureNamed = {
  'too-many-figures': 'figures',
  'too-many-semicolons': 'semicolons',
  'repeated-formula': 'formulas',
} as const;

const isMeasured = (kind: string): kind is keyof typeof measureNamed => kind in measureNamed;

/** The pages outside the limits of their kind, in the order given. */
export const pagesOutsideLimits = (entries: readonly CheckedEntry[]): PageOutsideLimits[] =>
  entries.filter(isPage).flatMap((page) => {
    const { entry, file, outline } = page;
    const words = countWordsOf(outline);
    const limits = wordLimits(entry);
    const found = findPageLimitProblems(page).flatMap(({ kind }) =>
      isMeasured(kind) ? [measureNamed[kind]] : [],
    );
    const outside = new Set(words < limits[0] || words > limits[1] ? ['words' as const, ...found] : found);
    if (outside.size === 0) return [];
    return [
      {
        file,
        words,
        limits,
        figures: rateOf(measureOf('figures', outline)),
        semicolons: rateOf(measureOf('semicolons', outline)),
        formulas: rateOf(measureFormulas(page)),
        outside: [...outside],
        readingEase: fleschReadingEase(outline),
        opening: openingKindOf(outline),
      },
    ];
  });

/** How far a rationed formula has spread. */
export interface FormulaSummary {
  formula: string;
  uses: number;
  pages: number;
  /** Most pages that may use it. */
  most: number;
}

/** Every rationed formula that some page uses, the most frequent first. */
export function summariseFormulas(entries: readonly CheckedEntry[]): FormulaSummary[] {
  const pages = entries.filter(isPage);
  const used = pages.map(({ outline }) => formulasIn(outline).map(({ formula }) => formula));
  return rationedPhrases
    .map((phrase) => ({
      formula: phrase.formula,
      uses: used.flat().filter((formula) => formula === phrase.formula).length,
      pages: used.filter((own) => own.includes(phrase.formula)).length,
      most: mostPages(phrase, pages.length),
    }))
    .filter(({ uses }) => uses > 0)
    .toSorted((a, b) => b.uses - a.uses);
}

/** The pages whose opening has something due on a Monday. */
export const pagesOpeningWithMonday = (entries: readonly CheckedEntry[]): string[] =>
  entries.filter((page) => isPage(page) && opensWithMonday(page.outline)).map(({ file }) => file);

/** The pages that use terms of the trade before they explain or link them, with the terms. */
export const pagesWithUnexplainedTerms = (
  entries: readonly CheckedEntry[],
): { file: string; terms: UnexplainedTerm[] }[] =>
  entries.filter(isPage).flatMap(({ entry: { collection, id }, file, outline }) => {
    const terms = findUnexplainedTerms(outline, `${collection}/${id}`);
    return terms.length > 0 ? [{ file, terms }] : [];
  });
