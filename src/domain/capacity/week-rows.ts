import { roomFrom, weekParts, type WeekBudget, type WeekPart } from './budget-week.ts';

export interface WeekRow {
  /** The letter that stands in the chart and in the table. */
  readonly mark: string;
  readonly name: string;
  readonly hours: number;
}

/** What takes time in a week, each with its letter; what takes none is left out. */
export const rowsOf = (budget: WeekBudget, names: Readonly<Record<WeekPart, string>>): readonly WeekRow[] =>
  weekParts
    .map((part, index) => ({
      mark: String.fromCharCode(65 + index),
      name: names[part],
      hours: budget.parts[part],
    }))
    .filter(({ hours }) => hours > 0);

/** To the nearest half: what is typed are guesses of whole and half hours, and their sum is no better. */
const halves = (hours: number): number => Math.round(Math.abs(hours) * 2) / 2;

/** Hours to the nearest half: "6", "−5.5"; what rounds to nothing and is not nothing is "<0.5". */
export function writeHours(hours: number): string {
  const rounded = halves(hours) || (hours === 0 ? 0 : '<0.5');
  if (rounded === '<0.5' && hours < 0) return '> −0.5';
  return hours < 0 ? `−${rounded}` : String(rounded);
}

/** Hours for a sentence: "6 hours", "1 hour", "less than half an hour". */
export function sayHours(hours: number, words: HourWords, most = Infinity): string {
  const rounded = Math.min(halves(hours), most);
  if (rounded === 0) return hours === 0 ? words.some('0') : words.few;
  return rounded === 1 ? words.one : words.some(String(rounded));
}

/** How hours are said. */
export interface HourWords {
  readonly few: string;
  readonly one: string;
  readonly some: (hours: string) => string;
}

/** What is left of a week, or what it is over by. A full week is not said to have the hours from which there is room. */
export const sayLeft = ({ leftHours, verdict }: WeekBudget, words: HourWords): string =>
  sayHours(leftHours, words, verdict === 'full' ? roomFrom - 0.5 : Infinity);
