/** For each sign a byte: in its upper half how much the sign speaks for weak, in the lower how much for strong. */
export type Weights = Uint8Array;

/** A half of a byte holds steps of this size, from `-most` to `most`. */
const step = 0.15;
const most = 7;

const toHalf = (weight: number): number => most + Math.max(-most, Math.min(most, Math.round(weight / step)));

/** Packs what signs speak for weak and for strong, one after the other for each sign. */
export const packWeights = (weights: ArrayLike<number>): Weights =>
  Uint8Array.from(
    { length: weights.length / 2 },
    (_, sign) => 16 * toHalf(weights[2 * sign]!) + toHalf(weights[2 * sign + 1]!),
  );

/** How much these signs speak for weak and for strong, in steps, beside nothing for what lies between. */
export function weigh(weights: Weights, signs: readonly number[]): { weak: number; strong: number } {
  let [weak, strong] = [0, 0];
  for (const sign of signs) {
    weak += (weights[sign]! >> 4) - most;
    strong += (weights[sign]! & 15) - most;
  }
  return { weak, strong };
}
