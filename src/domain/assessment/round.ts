/** a / b rounded half up, in whole numbers: floor((2a + b) / 2b). For a ≥ 0 and b > 0 (see README.md#rounding). */
export const divideHalfUp = (a: number, b: number): number => Math.floor((2 * a + b) / (2 * b));

/** The sum of whole numbers. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether part / whole reaches a percentage, without rounding. */
export const isAtLeastPercent = (part: number, whole: number, percent: number): boolean =>
  100 * part >= percent * whole;

/** Centi-levels truncated to one decimal of a level: 259 is "2.5"; null is "–" (see README.md#rounding). */
export const showScore = (score: number | null): string =>
  score === null ? '–' : `${Math.floor(score / 100)}.${Math.floor((score % 100) / 10)}`;
