import type { DeliveryAnswers } from '../records/toolkit-records.ts';
import { deliveryMetrics, rangeMetrics, rateMetrics, type DeliveryMetric } from './metrics.ts';
import { leastKnown, scoreDelivery, type DeliveryResult, type DeliveryScore } from './score-delivery.ts';

/** Half goes down, so that rates of 11 to 20 percent and of 6 to 10 stay apart: 8.5 is 8, and 9.2 is 9. */
const whole = (score: DeliveryScore): DeliveryScore => (score === null ? null : Math.ceil(score - 0.5));

/**
 * A check as it is shown and as it is reckoned on paper: answers are ranges, so that their scores carry whole points
 * alone, and means are those of the points that stand there, half up (see README.md#whole-points).
 */
export function scoreInPoints(answers: DeliveryAnswers): DeliveryResult {
  const result = scoreDelivery(answers);
  const scores = Object.fromEntries(
    deliveryMetrics.map((metric) => [metric, whole(result.scores[metric])]),
  ) as Record<DeliveryMetric, DeliveryScore>;
  const meanOf = (metrics: readonly DeliveryMetric[], least = 1): DeliveryScore => {
    const known = metrics.flatMap((metric) => scores[metric] ?? []);
    return known.length < least
      ? null
      : Math.round(known.reduce((sum, score) => sum + score, 0) / known.length);
  };
  return {
    ...result,
    scores,
    overall: meanOf(deliveryMetrics, leastKnown),
    throughput: meanOf(rangeMetrics),
    stability: meanOf(rateMetrics),
  };
}
