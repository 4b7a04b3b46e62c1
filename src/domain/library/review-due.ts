import { isPageCollection } from '#schemas/collections.ts';
import type { Source } from '#schemas/source.ts';
import { declaredCitations, keyOf } from './build-library.ts';
import { isDraft } from './published.ts';
import type { AnyEntry, PageEntry } from './types.ts';

/** After how many months a page is to be read again: one whose facts move fast, and any other. */
export const reviewMonths = { fast: 6, usual: 18 } as const;

/** What moves fast. */
export const fastSubjects = ['pay', 'law', 'market', 'ai', 'dated'] as const;
export type FastSubject = (typeof fastSubjects)[number];

/**
 * What a title or a description says when the page is about pay, the market or AI. They are the promise of the
 * page, read at every review, and so a better witness than aliases, which come and go with how people ask.
 */
const promised = {
  pay: /\b(?:pay|salar(?:y|ies)|compensation|earn more|managers? earn|more money|(?:the|a) raise|negotiat\w+|counter-offers?)\b/iu,
  market:
    /\b(?:market|finding the role|manager jobs|adverts?|LinkedIn|certifications?|communities|newsletters?|layoffs?)\b/iu,
  ai: /\bAI\b/u,
} satisfies Partial<Record<FastSubject, RegExp>>;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A month of a year that a sentence names for what it says: "as of November 2026", "In May 2026 reports said". */
const namedMonth = new RegExp(String.raw`\b(?:as\s+of|by|in|of)\s+(?:${months})\s+(\d{4})\b`, 'giu');

/** Whether the text dates what it says within the year before its review: whoever writes so expects it to change. */
function isDated({ data, body }: PageEntry): boolean {
  const reviewYear = Number(data.reviewed.slice(0, 4));
  return [...`${data.description} ${body}`.matchAll(namedMonth)].some(
    ([, year]) => Number(year) >= reviewYear - 1,
  );
}

/** What of the page moves fast. Law is what cites legislation; a case tells what has been, and only its law can change. */
export function fastSubjectsOf(entry: PageEntry, cited: readonly Pick<Source, 'kind'>[]): FastSubject[] {
  const promise = `${entry.data.title} ${entry.data.description}`;
  const isHistory = entry.collection === 'cases';
  const isAbout = {
    pay: !isHistory && promised.pay.test(promise),
    law: cited.some(({ kind }) => kind === 'legislation'),
    market: !isHistory && promised.market.test(promise),
    ai: !isHistory && promised.ai.test(promise),
    dated: !isHistory && isDated(entry),
  };
  return fastSubjects.filter((subject) => isAbout[subject]);
}

/** The day some months after another; the last of the month where it has no such day. Days are YYYY-MM-DD. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

export interface ReviewDue {
  /** The last day on which the review still holds. */
  by: string;
  subjects: readonly FastSubject[];
}

/** By when a page is to be read again, and for what. */
export function reviewDue(entry: PageEntry, cited: readonly Pick<Source, 'kind'>[]): ReviewDue {
  const subjects = fastSubjectsOf(entry, cited);
  const { fast, usual } = reviewMonths;
  return { by: addMonths(entry.data.reviewed, subjects.length > 0 ? fast : usual), subjects };
}

export interface DuePage extends ReviewDue {
  entry: PageEntry;
}

const isPageEntry = (entry: AnyEntry): entry is PageEntry => isPageCollection(entry.collection);

/** Every page that has been published, with its day; the next to be read first. */
export function pagesByReviewDue(entries: readonly AnyEntry[]): DuePage[] {
  const sources = new Map(
    entries.flatMap((entry) => (entry.collection === 'sources' ? [[entry.id, entry.data] as const] : [])),
  );
  return entries
    .filter(isPageEntry)
    .filter((entry) => !isDraft(entry))
    .map((entry) => ({
      entry,
      ...reviewDue(
        entry,
        declaredCitations(entry).flatMap(({ id }) => sources.get(id) ?? []),
      ),
    }))
    .toSorted(
      (one, other) => one.by.localeCompare(other.by) || keyOf(one.entry).localeCompare(keyOf(other.entry)),
    );
}
