import type { Review } from '#schemas/review.ts';
import { keyOf } from './build-library.ts';
import { titleOf } from './title-of.ts';
import type { PageEntry } from './types.ts';

/** What the ledger of a page says of its reviews, newest last. */
export type ReviewNote = Pick<Review, 'on' | 'changed'>;

export interface Change {
  readonly entry: PageEntry;
  /** True on the day of the page's first review. */
  readonly isNew: boolean;
  /** What changed, in the words of the ledger; empty where it says nothing. */
  readonly note: string;
}

export interface DayOfChanges {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly changes: readonly Change[];
}

/** Notes of one day that are shown; with more of them nobody reads what a page has become. */
const notesOfDay = 2;

/** Lines of the ledger as sentences: the last notes of a day are one text. */
const asSentences = (notes: readonly string[]): string =>
  notes
    .slice(-notesOfDay)
    .map((note) => note.trim())
    .map((note) => (/[.!?”"]$/u.test(note) ? note : `${note}.`))
    .join(' ');

/** What happened to a page on each day of its reviews, oldest first. */
export function changesOf(
  entry: PageEntry,
  reviews: readonly ReviewNote[],
): { day: string; change: Change }[] {
  if (reviews.length === 0) return [{ day: entry.data.reviewed, change: { entry, isNew: true, note: '' } }];
  const first = reviews[0]?.on;
  return [...Map.groupBy(reviews, ({ on }) => on)].map(([day, own]) => {
    const isNew = day === first;
    // What was mended while a page was written says nothing to somebody who has not read it before.
    return {
      day,
      change: { entry, isNew, note: isNew ? '' : asSentences(own.map(({ changed }) => changed)) },
    };
  });
}

/** What changed on each day, newest day first: new pages before changed ones, then by title. */
export function changesByDay(
  entries: readonly PageEntry[],
  reviewsOf: (key: string) => readonly ReviewNote[],
): DayOfChanges[] {
  const all = entries.flatMap((entry) => changesOf(entry, reviewsOf(keyOf(entry))));
  return [...Map.groupBy(all, ({ day }) => day)]
    .map(([day, own]) => ({
      day,
      changes: own
        .map(({ change }) => change)
        .sort(
          (one, other) =>
            Number(other.isNew) - Number(one.isNew) ||
            titleOf(one.entry).localeCompare(titleOf(other.entry), 'en'),
        ),
    }))
    .sort((one, other) => (one.day < other.day ? 1 : -1));
}
