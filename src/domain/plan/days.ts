import { firstDay, lastDay } from '../records/limits.ts';
import { dateFormat } from '../text/date-format.ts';

const dayLength = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
  Number.isFinite(timeOf(text)) &&
  new Date(timeOf(text)).toISOString().startsWith(text);

/** Whether a day can be meant: one that a date field takes. Others come from files. */
export const isLikelyDay = (day: string): boolean => isDay(day) && day >= firstDay && day <= lastDay;

/** A day some days after another, both YYYY-MM-DD. */
export const addDays = (day: string, days: number): string =>
  new Date(timeOf(day) + days * dayLength).toISOString().replace(/T.*$/u, '');

/** A day as people write it in a language, without the year: "4 February". */
export const writeDay = (day: string, language: string): string =>
  dateFormat(language, { day: 'numeric', month: 'long' }).format(timeOf(day));
