import { numberOf, signs } from './signs.ts';

/** Numbers of a place; two share a sign. */
export const placeSize = 64;

/** Signs of a packed place: how far it is from the middle, and its numbers. */
export const packedLength = 1 + placeSize / 2;

/** Steps from nothing to the greatest number of a place, either way: nine values, so that two of them are one of 81. */
const steps = 4;
const values = 2 * steps + 1;

/** Lengths grow by a tenth from sign to sign; the one in the middle of the signs is 1. */
const growth = 1.1;
const middle = Math.floor(signs.length / 2);

const bounded = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value)));

/** A length above zero as a sign. */
const packLength = (length: number): string =>
  signs[bounded(middle + Math.log(length || 1e-9) / Math.log(growth), signs.length - 1)]!;
const unpackLength = (sign: string): number => growth ** (numberOf(sign) - middle);

/** A place as signs: its greatest number, and each number as a part of that, in nine steps. */
export function packPlace(place: Float32Array): string {
  const packed = packLength(place.reduce((most, number) => Math.max(most, Math.abs(number)), 0));
  const most = unpackLength(packed);
  const stepOf = (number: number) => bounded((number / most) * steps + steps, values - 1);
  const pairs = Array.from(
    { length: placeSize / 2 },
    (_, pair) => signs[stepOf(place[2 * pair]!) * values + stepOf(place[2 * pair + 1]!)]!,
  );
  return packed + pairs.join('');
}

/** The place that signs stand for. */
export function unpackPlace(packed: string): Float32Array {
  const most = unpackLength(packed[0]!);
  const numberAt = (step: number) => ((step - steps) / steps) * most;
  return Float32Array.from({ length: placeSize }, (_, index) => {
    const both = numberOf(packed[1 + Math.floor(index / 2)]!);
    return numberAt(index % 2 === 0 ? Math.floor(both / values) : both % values);
  });
}

/** How much an entry is asked for whatever the words, from -4.6 to 4.5, as a sign. */
export const packOffset = (offset: number): string => signs[bounded(middle + offset * 10, signs.length - 1)]!;
export const unpackOffset = (sign: string): number => (numberOf(sign) - middle) / 10;
