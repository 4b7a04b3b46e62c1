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

/** The time of a change: later than the one before, even where that came from a device whose clock is ahead. */
export const timeAfter = (before: IsoTime, at: IsoTime): IsoTime =>
  at > before ? at : new Date(Date.parse(before) + 1).toISOString();

/** Records by their last change; the lists of the store are in no order that means anything. */
export const newestFirst = <T extends { readonly updatedAt: IsoTime }>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));

export const newest = <T extends { readonly updatedAt: IsoTime }>(records: readonly T[]): T | undefined =>
  newestFirst(records)[0];

/** A value given now, so timed that it wins over the one it takes the place of. */
export const give = <T>(before: At<unknown> | undefined, v: T, at: IsoTime): At<T> => ({
  v,
  at: before ? timeAfter(before.at, at) : at,
});
