import { changesOf, type ReviewNote } from '../library/changes.ts';
import { titleOf } from '../library/title-of.ts';
import type { PageEntry } from '../library/types.ts';
import type { ReadingMark } from '../records/toolkit-records.ts';
import type { Day } from '../records/timed.ts';

/** What changed on a page on one day, in the words of its ledger. */
export interface NotedChange {
  readonly on: Day;
  readonly why: string;
}

/** A page as it stands today: what a mark on it is compared with. */
export interface PageNow {
  readonly title: string;
  /** The day of its last review. */
  readonly reviewed: Day;
  /** Its changes since it was new, newest first. */
  readonly changes: readonly NotedChange[];
}

/** A page with what its ledger says of its reviews, newest last. */
export const pageNow = (entry: PageEntry, reviews: readonly ReviewNote[]): PageNow => ({
  title: titleOf(entry),
  reviewed: entry.data.reviewed,
  changes: changesOf(entry, reviews)
    .filter(({ change }) => !change.isNew)
    .map(({ day, change }) => ({ on: day, why: change.note }))
    .toReversed(),
});

/** What changed since the page was last marked (see README.md#changes); nothing where the mark does not say what was seen. */
export const changesSince = ({ seen }: ReadingMark, { changes }: PageNow): readonly NotedChange[] =>
  seen === undefined ? [] : changes.filter(({ on }) => on > seen);
