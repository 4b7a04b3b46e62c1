import { weekParts, type WeekBudget } from '#domain/capacity/budget-week.ts';
import { parts } from '#strings/capacity';

export interface WeekRow {
  /** The letter that stands in the chart and in the table. */
  readonly mark: string;
  readonly name: string;
  readonly hours: number;
}

/** What takes time in a week, each with its letter; what takes none is left out. */
export const rowsOf = (budget: WeekBudget): readonly WeekRow[] =>
  weekParts
    .map((part, index) => ({
      mark: String.fromCharCode(65 + index),
      name: parts[part],
      hours: budget.parts[part],
    }))
    .filter(({ hours }) => hours > 0);
