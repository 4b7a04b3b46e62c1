import type { DeliveryAnswers, DeliveryRange, DeliveryRate } from '../records/toolkit-records.ts';

/** Metrics answered by one of six ranges, 1 worst to 6 best; together they are the throughput. */
export const rangeMetrics = ['leadTime', 'deployFrequency', 'recovery'] as const;

/** Metrics answered by a rate in percent; together they are the stability. */
export const rateMetrics = ['changeFail', 'rework'] as const;

/** All five, in the order in which they are asked, linked and ranked on ties. */
export const deliveryMetrics = [...rangeMetrics, ...rateMetrics] as const;
export type DeliveryMetric = (typeof deliveryMetrics)[number];

/** What a range metric may be, in the order of its six options. */
export const ranges = [1, 2, 3, 4, 5, 6] as const satisfies readonly NonNullable<DeliveryRange>[];

/** What a rate metric may be, in the order of its six options: the middle of 0, 1–5, 6–10, 11–20, 21–40 and over 40 %. */
export const rates = [0, 3, 8, 15, 30, 70] as const satisfies readonly NonNullable<DeliveryRate>[];

/** The last whole percent of each option of a rate. */
const lastPercents = [0, 5, 10, 20, 40, 100] as const;

/** The option that a rate in percent falls into; a rate above 0 is never none, however small. */
export function rateOf(percent: number): (typeof rates)[number] {
  const whole = percent > 0 ? Math.max(1, Math.round(percent)) : 0;
  return rates[lastPercents.findIndex((last) => whole <= last)] ?? 70;
}

/** Nothing known yet. */
export const nothingKnown: DeliveryAnswers = {
  leadTime: null,
  deployFrequency: null,
  recovery: null,
  changeFail: null,
  rework: null,
};

const isRate = (metric: DeliveryMetric): boolean => (rateMetrics as readonly string[]).includes(metric);

/** What the six options of a metric stand for, in their order. */
export const valuesOf = (metric: DeliveryMetric): readonly number[] => (isRate(metric) ? rates : ranges);

/** The row of an answer among the six options of its metric, from 0; null where it is not known. */
export function rowOf(answers: DeliveryAnswers, metric: DeliveryMetric): number | null {
  const value = answers[metric];
  return value === null ? null : valuesOf(metric).indexOf(value);
}

/** The answers with the option in this row for one metric; null = not known. */
export const withRow = (
  answers: DeliveryAnswers,
  metric: DeliveryMetric,
  row: number | null,
): DeliveryAnswers => ({ ...answers, [metric]: row === null ? null : (valuesOf(metric)[row] ?? null) });
