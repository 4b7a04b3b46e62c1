import type { Day, IsoTime } from '#domain/records/timed.ts';

/**
 * The day of a moment on the reader's calendar; a day stays what it is. So does the midnight in UTC at which
 * records stand that came by a link, for a link carries the day alone.
 */
export function dayOf(time: IsoTime | Day): Day {
  if (time.length === 10 || time.endsWith('T00:00:00.000Z')) return time.slice(0, 10);
  const moment = new Date(time);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
