import type { DeliveryAnswers } from '../records/toolkit-records.ts';
import { deliveryMetrics, rowOf, type DeliveryMetric } from './metrics.ts';

/** From this many ranges apart, people see two different services: they talk about it first. */
export const talkFrom = 2;

export interface MetricComparison {
  readonly metric: DeliveryMetric;
  /** The row of each person's answer, null where that person does not know. */
  readonly rows: readonly (number | null)[];
  /** How many ranges lie between the answers furthest apart; null where fewer than two people know. */
  readonly apart: number | null;
  readonly isToTalk: boolean;
}

/** What several people answered for one service, metric by metric, in the order of the questions. */
export const compareAnswers = (people: readonly DeliveryAnswers[]): readonly MetricComparison[] =>
  deliveryMetrics.map((metric) => {
    const rows = people.map((answers) => rowOf(answers, metric));
    const known = rows.filter((row) => row !== null);
    const apart = known.length < 2 ? null : Math.max(...known) - Math.min(...known);
    return { metric, rows, apart, isToTalk: apart !== null && apart >= talkFrom };
  });
