import { sortByKey } from './sort-by-key.ts';

/** A moment in UTC with milliseconds, as `toISOString` writes it; such texts sort by time. */
export type IsoTime = string;
/** A day, YYYY-MM-DD. */
export type Day = string;
/** A month, YYYY-MM. */
export type Month = string;

/** A value with the time it was given, so that two tabs or devices merge value by value. */
export interface At<T> {
  readonly v: T;
  readonly at: IsoTime;
}

/** A time from here on leaves no room for a later one; it comes from a file and says nothing. */
const endOfTime = '9000';

/** A time as times are compared: one that no clock has shown comes before all others. */
const orderOf = (time: IsoTime): IsoTime => (time < endOfTime ? time : '');

/** Below 0 where the first time is earlier, above 0 where it is later. Times from the year 9000 on are the earliest. */
export function compareTimes(a: IsoTime, b: IsoTime): number {
  if (a === b) return 0;
  const [first, second] = [orderOf(a), orderOf(b)];
  return first === second ? (a < b ? -1 : 1) : first < second ? -1 : 1;
}

/**
 * The time of a change: later than the one before, even where that came from a device whose clock is ahead; at the very
 * end of time, where nothing is later, the present.
 */
export function timeAfter(before: IsoTime, time: IsoTime): IsoTime {
  if (compareTimes(time, before) > 0) return time;
  const next = new Date(Date.parse(before) + 1).toISOString();
  return next < endOfTime ? next : time;
}

/** Records by their last change; the lists of the store are in no order that means anything. */
export const newestFirst = <T extends { readonly updatedAt: IsoTime }>(records: readonly T[]): readonly T[] =>
  sortByKey(records, ({ updatedAt }) => `${orderOf(updatedAt)} ${updatedAt}`);

/** The first of `newestFirst`, without sorting. */
export const newest = <T extends { readonly updatedAt: IsoTime }>(records: readonly T[]): T | undefined =>
  records.reduce(
    (last, each) => (last && compareTimes(each.updatedAt, last.updatedAt) > 0 ? each : last),
    records[0],
  );

/** A value given now, so timed that it wins over the one it takes the place of. */
export const give = <T>(before: At<unknown> | undefined, v: T, time: IsoTime): At<T> => ({
  v,
  at: before ? timeAfter(before.at, time) : time,
});
