import { dayOf, now } from '#browser/records/new-record.ts';
import { firstDay, lastDay } from '#domain/records/limits.ts';
import { dateFormat } from '#domain/text/date-format.ts';
import { oddDate } from '#strings/tools';

/** A day ahead of every clock on earth. */
const tomorrow = (): string => new Date(Date.parse(now()) + 2 * 86_400_000).toISOString().slice(0, 10);

/**
 * A moment or a day as people write it in the page's language: "21 November 2026". A day that cannot be right is marked
 * as such: one that no date field takes, and one that has not come yet where only what was can be meant.
 */
export function writeDate(time: string, mayCome = false): string {
  const day = dayOf(time);
  const isOdd = day < firstDay || day.length !== 10 || day > (mayCome ? lastDay : tomorrow());
  const written = dateFormat(document.documentElement.lang || 'en-GB', { dateStyle: 'long' }).format(
    new Date(day),
  );
  return isOdd ? oddDate(written) : written;
}
