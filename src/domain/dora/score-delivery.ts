import { divideHalfUp, sum } from '../assessment/round.ts';
import type { DeliveryAnswers } from '../records/toolkit-records.ts';
import { deliveryMetrics, rangeMetrics, rateMetrics, type DeliveryMetric } from './metrics.ts';

/** A score from 0 to 10 with one decimal, 10 best; null where it is not known. */
export type DeliveryScore = number | null;

export interface DeliveryResult {
  readonly scores: Readonly<Record<DeliveryMetric, DeliveryScore>>;
  /** The mean of what is known; null where that is fewer than three metrics. */
  readonly overall: DeliveryScore;
  readonly throughput: DeliveryScore;
  readonly stability: DeliveryScore;
  /** The lowest known score, the first one on ties; null where nothing is known. */
  readonly weakest: DeliveryMetric | null;
  readonly unknown: readonly DeliveryMetric[];
}

/** Fewer known metrics than this have no overall. */
export const leastKnown = 3;

/** Scores in tenths, so that means are rounded in whole numbers: (range − 1) · 2, and 10 − rate / 10. */
const tenthsOf = ({ leadTime, deployFrequency, recovery, changeFail, rework }: DeliveryAnswers) => {
  const ofRange = (range: number | null) => (range === null ? null : (range - 1) * 20);
  const ofRate = (rate: number | null) => (rate === null ? null : 100 - rate);
  return {
    leadTime: ofRange(leadTime),
    deployFrequency: ofRange(deployFrequency),
    recovery: ofRange(recovery),
    changeFail: ofRate(changeFail),
    rework: ofRate(rework),
  };
};

/** Scores one check (see README.md#scores): five scores, their means, the weakest, and what is not known. */
export function scoreDelivery(answers: DeliveryAnswers): DeliveryResult {
  const tenths = tenthsOf(answers);
  const known = deliveryMetrics.filter((metric) => tenths[metric] !== null);
  const scoreOf = (metric: DeliveryMetric): DeliveryScore =>
    tenths[metric] === null ? null : tenths[metric] / 10;
  const meanOf = (metrics: readonly DeliveryMetric[], least = 1): DeliveryScore => {
    const counted = metrics.flatMap((metric) => tenths[metric] ?? []);
    return counted.length < least ? null : divideHalfUp(sum(counted), counted.length) / 10;
  };
  return {
    scores: {
      leadTime: scoreOf('leadTime'),
      deployFrequency: scoreOf('deployFrequency'),
      recovery: scoreOf('recovery'),
      changeFail: scoreOf('changeFail'),
      rework: scoreOf('rework'),
    },
    overall: meanOf(deliveryMetrics, leastKnown),
    throughput: meanOf(rangeMetrics),
    stability: meanOf(rateMetrics),
    weakest: known.toSorted((a, b) => (tenths[a] ?? 0) - (tenths[b] ?? 0))[0] ?? null,
    unknown: deliveryMetrics.filter((metric) => tenths[metric] === null),
  };
}
