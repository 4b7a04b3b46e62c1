import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShares, sharesOf } from '#domain/capacity/investment-mix.ts';

const mix = (product: number, platform: number, operations: number) => ({ product, platform, operations });

describe('the shares of a mix', () => {
  it.each<[number[], number[] | null]>([
    [
      [70, 20, 10],
      [70, 20, 10],
    ],
    [
      [29, 4, 3],
      [81, 11, 8],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [0, 0, 5],
      [0, 0, 100],
    ],
    [[0, 0, 0], null],
  ])('of %j are %j', ([a = 0, b = 0, c = 0], expected) => {
    expect(sharesOf(mix(a, b, c))).toEqual(expected && mix(expected[0]!, expected[1]!, expected[2]!));
  });

  it('always add up to 100', () => {
    const count = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        const shares = sharesOf(mix(a, b, c));
        if (shares) expect(shares.product + shares.platform + shares.operations).toBe(100);
      }),
    );
  });
});

it('says more, less or about the same, with five points as the same', () => {
  expect(compareShares(mix(76, 15, 9), mix(70, 20, 10))).toEqual([
    { kind: 'product', points: 6, direction: 'more' },
    { kind: 'platform', points: -5, direction: 'same' },
    { kind: 'operations', points: -1, direction: 'same' },
  ]);
  expect(compareShares(mix(40, 20, 40), mix(70, 20, 10)).map(({ direction }) => direction)).toEqual([
    'less',
    'same',
    'more',
  ]);
});
