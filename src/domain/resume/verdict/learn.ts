import type { Verdict } from '../types.ts';
import { signCount } from './signs.ts';
import { packWeights, type Weights } from './weights.ts';

/** A line with the verdict of a reader. */
export interface JudgedLine {
  readonly signs: readonly number[];
  readonly verdict: Verdict;
}

/** How it is learned. */
const course = {
  /** A sign that fewer lines have is left out. */
  leastLines: 5,
  rounds: 200,
  /** How far a weight moves in a round (Adam). */
  pace: 0.05,
  /** What a weight is held back by, for each line and unit. */
  restraint: 5e-4,
} as const;

/** The weights of all signs for weak and for strong, one after the other; what lies between has none. */
function descend(lines: readonly JudgedLine[]): Float64Array {
  const often = new Uint32Array(signCount);
  for (const { signs } of lines) for (const sign of signs) often[sign]! += 1;
  const known = lines.map(({ signs }) => signs.filter((sign) => often[sign]! >= course.leastLines));
  const weights = new Float64Array(2 * signCount);
  const slopes = new Float64Array(2 * signCount);
  const means = new Float64Array(2 * signCount);
  const squares = new Float64Array(2 * signCount);
  for (let round = 1; round <= course.rounds; round++) {
    for (let index = 0; index < slopes.length; index++) slopes[index] = course.restraint * weights[index]!;
    lines.forEach(({ verdict }, line) => {
      let [weak, strong] = [0, 0];
      for (const sign of known[line]!) {
        weak += weights[2 * sign]!;
        strong += weights[2 * sign + 1]!;
      }
      const [ofWeak, ofStrong] = [Math.exp(weak), Math.exp(strong)];
      const all = 1 + ofWeak + ofStrong;
      const weakFault = (ofWeak / all - Number(verdict === 'weak')) / lines.length;
      const strongFault = (ofStrong / all - Number(verdict === 'strong')) / lines.length;
      for (const sign of known[line]!) {
        slopes[2 * sign]! += weakFault;
        slopes[2 * sign + 1]! += strongFault;
      }
    });
    for (let index = 0; index < weights.length; index++) {
      const slope = slopes[index]!;
      if (slope === 0) continue;
      const mean = 0.9 * means[index]! + 0.1 * slope;
      const square = 0.999 * squares[index]! + 0.001 * slope * slope;
      means[index] = mean;
      squares[index] = square;
      const far = mean / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8);
      weights[index] = weights[index]! - course.pace * far;
    }
  }
  return weights;
}

/** Learns how much each sign speaks for weak and for strong. The same lines give the same weights. */
export const learnVerdicts = (lines: readonly JudgedLine[]): Weights => packWeights(descend(lines));
