import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, type NumberLimits, type Unit } from '#domain/numbers/read-number.ts';

const limits = (unit: Unit, more: Partial<NumberLimits> = {}): NumberLimits => ({
  unit,
  min: 0,
  max: 1e9,
  ...more,
});
const read = (text: string, unit: Unit) => readNumber(text, limits(unit));

describe('readNumber', () => {
  test.each<[string, Unit, number]>([
    ['6', 'count', 6],
    ['1,200', 'money', 1200],
    ['1 200', 'money', 1200],
    ['1 200', 'money', 1200],
    ["1'200'000", 'money', 1_200_000],
    ['1.200.000', 'money', 1_200_000],
    ['1.200,50', 'money', 1200.5],
    ['1.5', 'hours', 1.5],
    ['1,5', 'hours', 1.5],
    ['1½', 'hours', 1.5],
    ['½', 'hours', 0.5],
    ['£120k', 'money', 120_000],
    ['$ 1.2m', 'money', 1_200_000],
    ['120K USD', 'money', 120_000],
    ['€120.000,5', 'money', 120_000.5],
    ['30 min', 'minutes', 30],
    ['1 h', 'minutes', 60],
    ['90 min', 'hours', 1.5],
    ['4h', 'hours', 4],
    ['15 %', 'percent', 15],
    ['20 per cent', 'percent', 20],
    ['６', 'count', 6],
    ['3.', 'hours', 3],
    ['1h30', 'minutes', 90],
    ['1:30', 'hours', 1.5],
    ['1 h 15 min', 'hours', 1.25],
    ['15 FTEs', 'count', 15],
    ['2 years', 'years', 2],
    ['18 months', 'years', 1.5],
    ['about 40', 'count', 40],
  ])('reads %j in %s as %d', (text, unit, value) => {
    expect(read(text, unit)).toEqual({ ok: true, value });
  });

  test.each<[string, Unit, string]>([
    ['', 'count', 'empty'],
    ['  ', 'count', 'empty'],
    ['many', 'count', 'not-a-number'],
    ['1,2,3', 'count', 'not-a-number'],
    ['--3', 'count', 'not-a-number'],
    ['30 min', 'money', 'wrong-unit'],
    ['£30', 'minutes', 'wrong-unit'],
    ['5 weeks', 'hours', 'wrong-unit'],
    ['-3', 'count', 'too-small'],
    ['9e99', 'count', 'wrong-unit'],
    ['99999999999', 'count', 'too-large'],
  ])('says what is wrong with %j in %s', (text, unit, problem) => {
    expect(read(text, unit)).toEqual({ ok: false, problem });
  });

  // How amounts are written in ten countries; each stands for the same thing in a field for money.
  test.each<[string, string, number]>([
    ['US', '$170,000', 170_000],
    ['US', '170,000.00 USD', 170_000],
    ['US', '$1.3MM', 1_300_000],
    ['US', '120k/yr', 120_000],
    ['US', '$120K a year', 120_000],
    ['Britain', '£95,000 p.a.', 95_000],
    ['Britain', '£1.2m', 1_200_000],
    ['Germany', '170.000', 170_000],
    ['Germany', '85.000,00 €', 85_000],
    ['Germany', '85.000 €', 85_000],
    ['Germany', '85 Tsd. €', 85_000],
    ['Germany', '85 T€', 85_000],
    ['Germany', '85 TEUR', 85_000],
    ['Germany', '1,2 Mio. €', 1_200_000],
    ['Switzerland', "CHF 120'000.–", 120_000],
    ['Switzerland', 'Fr. 120’000', 120_000],
    ['France', '85 000 €', 85_000],
    ['France', '85 000,50 €', 85_000.5],
    ['France', '85 k€', 85_000],
    ['Netherlands', '€ 85.000,-', 85_000],
    ['Sweden', '64 000 kr', 64_000],
    ['Sweden', '64.000 kr', 64_000],
    ['Sweden', '640 tkr', 640_000],
    ['Sweden', 'SEK 1 250 000', 1_250_000],
    ['Norway', 'kr 640 000,-', 640_000],
    ['Denmark', '64.000,00 kr.', 64_000],
    ['Poland', '12 000 zł', 12_000],
    ['Poland', '240 tys. zł', 240_000],
    ['India', '₹12,50,000', 1_250_000],
    ['India', '12 lakh', 1_200_000],
    ['India', '12 LPA', 1_200_000],
    ['India', 'Rs. 1.2 crore', 12_000_000],
    ['Brazil', 'R$ 120.000,00', 120_000],
    ['South Africa', 'R 850 000', 850_000],
    ['Japan', '¥8,500,000', 8_500_000],
    ['Japan', '850万円', 8_500_000],
    ['anywhere', '1 250 000', 1_250_000],
    ['anywhere', '120k', 120_000],
    ['anywhere', '€85', 85],
  ])('%s: reads %j as %d', (_, text, value) => {
    expect(read(text, 'money')).toEqual({ ok: true, value });
  });

  test.each<[string, Unit, string, number[]]>([
    ['£95,000–£110,000', 'money', 'range', [95_000, 110_000]],
    ['95-110k', 'money', 'range', [95_000, 110_000]],
    ['95k to 110k', 'money', 'range', [95_000, 110_000]],
    ['€ 85.000 – 95.000', 'money', 'range', [85_000, 95_000]],
    ['2-3 h', 'hours', 'range', [2, 3]],
    ['10–15%', 'percent', 'range', [10, 15]],
    ['1.250k', 'money', 'which', [1250, 1_250_000]],
    ['120 mil', 'money', 'which', [120_000, 120_000_000]],
    ['1.250', 'count', 'which', [1.25, 1250]],
    ['1,250', 'count', 'which', [1.25, 1250]],
  ])('asks about %j in %s', (text, unit, problem, choices) => {
    expect(read(text, unit)).toEqual({ ok: false, problem, choices });
  });

  test('lets the limits of the field decide where they can', () => {
    expect(readNumber('1.500', limits('hours', { max: 168 }))).toEqual({ ok: true, value: 1.5 });
    expect(readNumber('1.500', limits('count', { isWhole: true }))).toEqual({ ok: true, value: 1500 });
  });

  test('takes only whole numbers where only those fit', () => {
    expect(readNumber('2.5', limits('count', { isWhole: true }))).toEqual({
      ok: false,
      problem: 'not-whole',
    });
  });

  test('reads what it is shown again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), (value) => {
        expect(read(value.toLocaleString('en'), 'money')).toEqual({ ok: true, value });
        expect(read(String(value), 'count')).toEqual({ ok: true, value });
      }),
    );
  });

  test('answers any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('count', 'money', 'hours', 'years'),
        (text, unit) => {
          const reading = read(text, unit as Unit);
          expect(reading.ok ? Number.isFinite(reading.value) : typeof reading.problem).toBeTruthy();
        },
      ),
    );
  });

  test('never asks with fewer than two answers to choose from, nor with one that does not fit', () => {
    const piece = fc.constantFrom(
      '1',
      '25',
      '000',
      '.',
      ',',
      ' ',
      '–',
      '-',
      'k',
      'm',
      '€',
      '$',
      ' to ',
      'mil',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('count', 'money'), (pieces, unit) => {
        const reading = readNumber(pieces.join(''), limits(unit as Unit, { max: 1e6 }));
        if (reading.ok || !('choices' in reading)) return;
        expect(reading.choices.every((choice) => choice >= 0 && choice <= 1e6)).toBe(true);
        expect(new Set(reading.choices).size).toBeGreaterThanOrEqual(reading.problem === 'range' ? 1 : 2);
      }),
    );
  });
});
