import type { DeliveryQuestions } from '#schemas/delivery.ts';
import type { DeliveryAnswers } from '../records/toolkit-records.ts';
import { rowOf, type DeliveryMetric } from './metrics.ts';

/** A score in whole points, an average of a survey with the decimal it has; "–" where there is none. */
export const writeScore = (score: number | null): string => (score === null ? '–' : String(score));

/** An answer in the words of its question. */
export function writeAnswer(
  { metrics, unknown }: DeliveryQuestions,
  answers: DeliveryAnswers,
  metric: DeliveryMetric,
): string {
  const row = rowOf(answers, metric);
  return row === null ? unknown : (metrics[metric].options[row] ?? unknown);
}
