import { roundHours, type WeekBudget } from '#domain/capacity/budget-week.ts';
import { result as text } from '#strings/capacity';

/** Hours with two decimals: "5.96", "−5.74". */
export const writeHours = (hours: number): string => roundHours(hours).toFixed(2).replace('-', '−');

/** The verdict in one sentence. */
export function writeVerdict({ verdict, leftHours }: WeekBudget): string {
  return text[verdict](writeHours(Math.abs(leftHours)));
}
