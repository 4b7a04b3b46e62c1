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
        fc.constantFrom('count', 'money', 'hours'),
        (text, unit) => {
          const reading = read(text, unit as Unit);
          expect(reading.ok ? Number.isFinite(reading.value) : typeof reading.problem).toBeTruthy();
        },
      ),
    );
  });
});
