import type { ReadingMark } from '../records/toolkit-records.ts';
import { compareTimes, give, newestFirst, type Day, type IsoTime } from '../records/timed.ts';

/** A page as it stands while it is marked. */
export interface PageSeen {
  /** Its key: `frameworks/sbi`. */
  readonly id: string;
  readonly title: string;
  /** The day of its last review; absent for pages without reviews. */
  readonly seen?: Day;
}

/** What a page can be marked as. */
export type MarkName = 'saved' | 'read';

/** A page marked, or a mark taken away (see README.md#marks). Marking says that the text was seen as it stands. */
export function setMark(
  mark: ReadingMark | undefined,
  page: PageSeen,
  name: MarkName,
  isOn: boolean,
  time: IsoTime,
): ReadingMark {
  const { id, title, seen } = page;
  const last = isOn ? (seen ?? mark?.seen) : (mark?.seen ?? seen);
  const { seen: _, ...others } = mark ?? { id };
  return {
    ...others,
    id,
    title,
    ...(last !== undefined && { seen: last }),
    [name]: give(mark?.[name], isOn, time),
    updatedAt: time,
  };
}

/** A mark whose page was seen as it stands now. */
export const setSeen = (mark: ReadingMark, seen: Day, time: IsoTime): ReadingMark => ({
  ...mark,
  seen,
  updatedAt: time,
});

export const isMarked = (mark: ReadingMark | undefined, name: MarkName): boolean => mark?.[name]?.v ?? false;

/** A page that is neither saved nor read: nothing of it is kept. */
export const isUnmarked = (mark: ReadingMark): boolean => !isMarked(mark, 'saved') && !isMarked(mark, 'read');

/** When a page was marked; empty where it is not. */
export const markedAt = (mark: ReadingMark, name: MarkName): IsoTime =>
  isMarked(mark, name) ? (mark[name]?.at ?? '') : '';

/** The pages saved to read later, the last one saved first. */
export const savedMarks = (marks: readonly ReadingMark[]): ReadingMark[] =>
  marks
    .filter((mark) => isMarked(mark, 'saved'))
    .toSorted((a, b) => compareTimes(markedAt(b, 'saved'), markedAt(a, 'saved')));

/** All that is saved or read, the last one marked first. */
export const keptMarks = (marks: readonly ReadingMark[]): readonly ReadingMark[] =>
  newestFirst(marks.filter((mark) => !isUnmarked(mark)));
