import { numberOf, signs } from './signs.ts';

/** Numbers of a place; two share a sign. */
export const placeSize = 128;

/** Signs of a packed place: the length of a step, and its numbers. */
export const packedLength = 1 + placeSize / 2;

/** How far from the middle a query of so many features lies, as a part of the sum of their places. */
export const reachOf = (features: number): number => 3 / Math.sqrt(features);

/** Steps from nothing to the greatest number of a place, either way: nine values, so that two of them are one of 81. */
const most = 4;
const values = 2 * most + 1;
/** A step as a part of the mean number: what loses least of numbers that lie as by chance (a uniform quantiser of nine values). */
const stepOfMean = 0.534;

/** Lengths grow by a tenth from sign to sign; the one in the middle of the signs is 1. */
const growth = 1.1;
const middle = Math.floor(signs.length / 2);

const bounded = (value: number, least: number, greatest: number): number =>
  Math.max(least, Math.min(greatest, Math.round(value)));

/** A length above zero as a sign. */
const packLength = (length: number): string =>
  signs[bounded(middle + Math.log(length || 1e-9) / Math.log(growth), 0, signs.length - 1)]!;
const unpackLength = (sign: string): number => growth ** (numberOf(sign) - middle);

/** The mean of numbers as lengths: the root of the mean of their squares. */
const meanLength = (place: Float32Array): number =>
  Math.sqrt(place.reduce((sum, number) => sum + number * number, 0) / place.length);

/** A place as signs: the length of a step, and each number in such steps. */
export function packPlace(place: Float32Array): string {
  const packed = packLength(stepOfMean * meanLength(place));
  const step = unpackLength(packed);
  const valueOf = (number: number) => most + bounded(number / step, -most, most);
  const pairs = Array.from(
    { length: placeSize / 2 },
    (_, pair) => signs[valueOf(place[2 * pair]!) * values + valueOf(place[2 * pair + 1]!)]!,
  );
  return packed + pairs.join('');
}

/** The place that signs stand for. */
export function unpackPlace(packed: string): Float32Array {
  const step = unpackLength(packed[0]!);
  return Float32Array.from({ length: placeSize }, (_, index) => {
    const both = numberOf(packed[1 + Math.floor(index / 2)]!);
    const value = index % 2 === 0 ? Math.floor(both / values) : both % values;
    return (value - most) * step;
  });
}

/** How much an entry is asked for whatever the words, from -4.6 to 4.5, as a sign. */
export const packOffset = (offset: number): string =>
  signs[bounded(middle + offset * 10, 0, signs.length - 1)]!;
export const unpackOffset = (sign: string): number => (numberOf(sign) - middle) / 10;
