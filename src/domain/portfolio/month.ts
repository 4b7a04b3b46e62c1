import type { Month } from '../records/timed.ts';
import type { EvidenceItem } from '../records/toolkit-records.ts';

const [firstYear, lastYear] = [1970, 2099];

const monthOf = (year: number, month: number): Month | null =>
  year >= firstYear && year <= lastYear && month >= 1 && month <= 12
    ? `${year}-${String(month).padStart(2, '0')}`
    : null;

/**
 * Reads a month as people type it: "2025-03", "3/2025", "March 2025", "mar 2025", also with a day. `names` are the
 * twelve months in the language of the page; three letters of a name are enough.
 */
export function readMonth(text: string, names: readonly string[]): Month | null {
  const [first = '', second = '', ...more] = text
    .trim()
    .toLowerCase()
    .split(/[\s,./-]+/u)
    .filter(Boolean);
  if (more.length > 1 || (more.length === 1 && !/^\d{1,2}$/u.test(more[0] ?? ''))) return null;
  const [year, month] = /^\d{4}$/u.test(first) ? [first, second] : [second, first];
  if (!/^\d{4}$/u.test(year)) return null;
  if (/^\d{1,2}$/u.test(month)) return monthOf(Number(year), Number(month));
  const named = month.length >= 3 ? names.findIndex((name) => name.toLowerCase().startsWith(month)) : -1;
  return monthOf(Number(year), named + 1);
}

const index = (month: Month): number => 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7));

/** How many months lie between two; negative where the second comes first. */
export const monthsBetween = (first: Month, last: Month): number => index(last) - index(first);

/** The month an example stands under: its last, or its only one; null where it has no date. */
export const lastMonth = ({ when }: EvidenceItem): Month | null => when?.to ?? when?.from ?? null;
