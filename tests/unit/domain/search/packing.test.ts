import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endOfNumber, packNumber, unpackNumbers } from '#domain/search/packed-numbers.ts';
import {
  packedLength,
  packOffset,
  packPlace,
  placeSize,
  unpackOffset,
  unpackPlace,
} from '#domain/search/places.ts';

it('gives back numbers as they were packed, and tells where each ends', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 30), { minLength: 1 }), (numbers) => {
      const packed = numbers.map(packNumber);
      expect(unpackNumbers(packed.join(''))).toEqual(numbers);
      expect(endOfNumber(packed.join(''), 0)).toBe(packed[0]!.length);
      // They are written as JSON without an escape.
      expect(JSON.stringify(packed.join(''))).toHaveLength(packed.join('').length + 2);
    }),
  );
});

it('gives back a place within a third of its mean number, but for what lies twice as far out', () => {
  const numbers = fc.array(fc.float({ min: -3, max: 3, noNaN: true }), {
    minLength: placeSize,
    maxLength: placeSize,
  });
  fc.assert(
    fc.property(numbers, (place) => {
      const mean = Math.hypot(...place) / Math.sqrt(placeSize);
      fc.pre(mean > 0.05);
      const packed = packPlace(Float32Array.from(place));
      expect(packed).toHaveLength(packedLength);
      unpackPlace(packed).forEach((number, index) => {
        const own = place[index]!;
        if (Math.abs(own) <= 2 * mean) expect(Math.abs(number - own)).toBeLessThan(mean / 3);
        else expect(number * Math.sign(own)).toBeGreaterThan((5 / 3) * mean);
      });
    }),
  );
});

it('packs a place where nothing was learned', () => {
  expect(unpackPlace(packPlace(new Float32Array(placeSize)))).toHaveLength(placeSize);
});

it('gives back how much an entry is asked for within a tenth', () => {
  fc.assert(
    fc.property(fc.float({ min: -4, max: 4, noNaN: true }), (offset) => {
      expect(Math.abs(unpackOffset(packOffset(offset)) - offset)).toBeLessThanOrEqual(0.051);
    }),
  );
});
