import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOffer, placeInRange, yearlyTotal } from '#domain/salary/check-offer.ts';
import { foreignCurrency } from '#domain/salary/foreign-currency.ts';
import { isPastReview } from '#domain/salary/is-past-review.ts';
import { writeDollars, writeThousands } from '#domain/salary/write-money.ts';
import { offerLevels, offerTiers } from '#schemas/vocabulary.ts';
import { salaryRanges } from '../../../support/salary.ts';

const { ranges } = salaryRanges;
const offer = (base: number, bonus = 0, stock = 0, signOn = 0, years = 1) => ({
  base,
  bonus,
  stock,
  signOn,
  years,
});

const amount = fc.integer({ min: 0, max: 2_000_000 });
const offers = fc.record({
  base: amount,
  bonus: amount,
  stock: amount,
  signOn: amount,
  years: fc.integer({ min: 1, max: 6 }),
});
const anyRange = fc.constantFrom(
  ...offerLevels.flatMap((level) => offerTiers.map((tier) => ranges[level][tier])),
);

describe('an offer', () => {
  it('of 170 + 20 + 40 + 30 over 2 years is 245 thousand, 25 above the range of a first-time manager', () => {
    expect(checkOffer(offer(170_000, 20_000, 40_000, 30_000, 2), ranges.first.mid)).toEqual({
      total: 245_000,
      low: 170_000,
      high: 220_000,
      open: false,
      position: 'above',
      by: 25_000,
    });
  });

  it.each([
    [offer(0, 0, 0, 1, 2), 1],
    [offer(0, 0, 0, 10, 3), 3],
    [offer(100.5), 101],
    [offer(100.4), 100],
    [offer(0), 0],
  ])('%j is %i a year, half up', (amounts, total) => {
    expect(yearlyTotal(amounts)).toBe(total);
  });

  it('is worth at least as much with more of any part, and no more over more years', () => {
    fc.assert(
      fc.property(
        offers,
        fc.constantFrom('base', 'bonus', 'stock', 'signOn'),
        amount,
        (amounts, part, more) => {
          const total = yearlyTotal(amounts);
          expect(yearlyTotal({ ...amounts, [part]: amounts[part as 'base'] + more })).toBeGreaterThanOrEqual(
            total,
          );
          expect(yearlyTotal({ ...amounts, years: amounts.years + 1 })).toBeLessThanOrEqual(total);
        },
      ),
    );
  });
});

describe('the place in a range', () => {
  const closed = ranges.first.mid;
  const open = ranges.senior.mid;
  it.each([
    [169_999, closed, 'below', 1],
    [170_000, closed, 'inside', 0],
    [220_000, closed, 'inside', 0],
    [220_001, closed, 'above', 1],
    [299_999, open, 'below', 1],
    [400_000, open, 'inside', 0],
    [9_000_000, open, 'inside', 0],
  ] as const)('of %i in %j is %s by %i', (total, range, position, by) => {
    expect(placeInRange(total, range)).toEqual({ position, by });
  });

  it('agrees with its distance, and reaches the bound when that is made up', () => {
    fc.assert(
      fc.property(offers, anyRange, (amounts, range) => {
        const { total, position, by } = checkOffer(amounts, range);
        expect(by === 0).toBe(position === 'inside');
        expect(by).toBeGreaterThanOrEqual(0);
        if (position === 'below') expect(total + by).toBe(range.low);
        if (position === 'above') expect(total - by).toBe(range.high);
        expect(position === 'above' && range.open).toBe(false);
      }),
    );
  });

  it('never falls when the total rises', () => {
    const order = ['below', 'inside', 'above'];
    fc.assert(
      fc.property(amount, amount, anyRange, (a, b, range) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((total) =>
          order.indexOf(placeInRange(total, range).position),
        );
        expect(less).toBeLessThanOrEqual(more ?? 0);
      }),
    );
  });
});

it('the ranges rise with level and tier, and only the highest level is open', () => {
  for (const level of offerLevels) expect(ranges[level].top.low).toBeGreaterThan(ranges[level].mid.low);
  for (const tier of offerTiers) {
    const lows = offerLevels.map((level) => ranges[level][tier].low);
    expect(lows).toEqual(lows.toSorted((a, b) => a - b));
    expect(offerLevels.map((level) => ranges[level][tier].open)).toEqual([false, false, true]);
  }
});

it.each([
  ['2027-06-29', false],
  ['2027-06-30', false],
  ['2027-07-01', true],
])('on %s the ranges are old: %s', (day, isOld) => {
  expect(isPastReview(day, '2027-06-30')).toBe(isOld);
});

it.each([
  ['£120k', '£'],
  ['120 000 €', '€'],
  ['eur 90k', 'EUR'],
  ['$120k', null],
  ['1,200', null],
  ['US$ 5', null],
  ['', null],
])('%j names the foreign currency %j', (written, sign) => {
  expect(foreignCurrency(written)).toBe(sign);
});

it.each([
  [0, '$0', '$0'],
  [999, '$999', '$999'],
  [25_000, '$25K', '$25,000'],
  [12_480, '$12.5K', '$12,480'],
  [1_250_000, '$1,250K', '$1,250,000'],
])('%i is written %s and %s', (dollars, short, whole) => {
  expect([writeThousands(dollars), writeDollars(dollars)]).toEqual([short, whole]);
});

it('every amount is written with the separators that English writes', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (dollars) => {
      expect(writeDollars(dollars)).toBe(`$${dollars.toLocaleString('en')}`);
      const thousands = Math.round(dollars / 100) / 10;
      if (dollars >= 1000) expect(writeThousands(dollars)).toBe(`$${thousands.toLocaleString('en')}K`);
    }),
  );
});
