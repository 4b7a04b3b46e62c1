import { divideHalfUp, isAtLeastPercent, sum } from './round.ts';
import type { AreaScore, Coverage } from './types.ts';

/**
 * The weighted mean of scores in centi-levels over the areas that have one; null where none has (see
 * README.md#overall-and-coverage). Shared summaries use it too: they carry the scores but not the answers.
 */
export function averageByWeight(areas: readonly { weight: number; value: number | null }[]): number | null {
  const scored = areas.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]));
  if (scored.length === 0) return null;
  return divideHalfUp(
    sum(scored.map(({ weight, value }) => weight * value)),
    sum(scored.map(({ weight }) => weight)),
  );
}

/** How many items of the track count, over all areas, scored or not (see README.md#overall-and-coverage). */
export const coverageOf = (areas: readonly AreaScore[]): Coverage => ({
  answered: sum(areas.map(({ n }) => n)),
  items: sum(areas.map(({ items }) => items)),
});

/** Whether coverage reaches a percentage, compared unrounded (see README.md#overall-and-coverage). */
export const covers = ({ answered, items }: Coverage, percent: number): boolean =>
  isAtLeastPercent(answered, items, percent);

/** Below this share of answered items, in percent, there is no band and no consistency (see README.md#bands). */
export const leastCoverage = 50;

/** Below this share of answered items, in percent, a band is provisional and flagged (see README.md#bands). */
export const fullCoverage = 80;
