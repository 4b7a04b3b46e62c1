import { divideHalfUp } from './round.ts';

/**
 * The raw score of an area by sum of levels, for each number of questions that may count in an area of `items`
 * questions (at least half of them, see README.md#areas): what the paper worksheet prints. Centi-levels, 0 to 400.
 */
export const rawScores = (items: number): { n: number; raw: number[] }[] =>
  Array.from({ length: items }, (_, index) => index + 1)
    .filter((n) => 2 * n >= items)
    .map((n) => ({ n, raw: Array.from({ length: 4 * n + 1 }, (_, sum) => divideHalfUp(100 * sum, n)) }));
