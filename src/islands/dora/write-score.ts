import type { DeliveryMetric } from '#domain/dora/metrics.ts';
import { rowOf } from '#domain/dora/metrics.ts';
import type { DeliveryAnswers } from '#domain/records/toolkit-records.ts';
import type { DeliveryQuestions } from '#schemas/delivery.ts';

/** A score with one decimal, "–" where there is none. */
export const writeScore = (score: number | null): string => (score === null ? '–' : score.toFixed(1));

/** An answer in the words of its question. */
export function writeAnswer(
  { metrics, unknown }: DeliveryQuestions,
  answers: DeliveryAnswers,
  metric: DeliveryMetric,
): string {
  const row = rowOf(answers, metric);
  return row === null ? unknown : (metrics[metric].options[row] ?? unknown);
}
