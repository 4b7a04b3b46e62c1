import type { Day, IsoTime } from '#domain/records/timed.ts';

/** Eight characters that no two records of one reader share. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}

/** The time a record is changed, as records keep it. */
export const now = (): string => new Date().toISOString();

/**
 * The day of a moment on the reader's calendar; a day stays what it is. So does the midnight in UTC at which
 * records stand that came by a link, for a link carries the day alone.
 */
export function dayOf(time: IsoTime | Day): Day {
  if (time.length === 10 || time.endsWith('T00:00:00.000Z')) return time.slice(0, 10);
  const moment = new Date(time);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().replace(/T.*$/u, '');
}

/** This day on the reader's calendar. */
export const today = (): string => dayOf(now());
