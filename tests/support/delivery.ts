import fc from 'fast-check';
import { rates, ranges } from '#domain/dora/metrics.ts';
import type { DeliveryAnswers } from '#domain/records/toolkit-records.ts';

/** Answers of a check by the signs of its link: 1–6 for ranges, 0–5 for the rows of rates, u = not known. */
export function answersOf(signs: string): DeliveryAnswers {
  const rangeOf = (sign = 'u') => (sign === 'u' ? null : (ranges[Number(sign) - 1] ?? null));
  const rateOf = (sign = 'u') => (sign === 'u' ? null : (rates[Number(sign)] ?? null));
  return {
    leadTime: rangeOf(signs[0]),
    deployFrequency: rangeOf(signs[1]),
    recovery: rangeOf(signs[2]),
    changeFail: rateOf(signs[3]),
    rework: rateOf(signs[4]),
  };
}

const rangeSign = fc.constantFrom(...'123456u');
const rateSign = fc.constantFrom(...'012345u');

/** The signs of any answers. */
export const anySigns: fc.Arbitrary<string> = fc
  .tuple(rangeSign, rangeSign, rangeSign, rateSign, rateSign)
  .map((signs) => signs.join(''));
