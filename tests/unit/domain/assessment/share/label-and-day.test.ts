import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDay, encodeDay } from '#domain/assessment/share/day.ts';
import { cleanLabel, decodeLabel, encodeLabel } from '#domain/assessment/share/label.ts';
import { days } from '../../../../support/assessment.ts';

describe('a label', () => {
  it.each([
    ['Sam K', 'knqw2icl'],
    ['', '0'],
    ['   ', '0'],
  ])('is written in base 32: %j is %s', (label, text) => {
    expect(encodeLabel(label)).toBe(text);
  });

  it('survives any script, in at most 20 characters on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        const clean = cleanLabel(label);
        expect(decodeLabel(encodeLabel(label))).toBe(clean);
        expect([...clean].length).toBeLessThanOrEqual(20);
        expect(cleanLabel(clean)).toBe(clean);
      }),
    );
    expect(decodeLabel(encodeLabel('Zoë 李 👩🏽‍💻'))).toBe('Zoë 李 👩🏽‍💻');
  });

  it('loses controls and marks that turn the text around', () => {
    expect(cleanLabel('a\u0000b\n\u202Ec\u2066d\uD800')).toBe('a b c d');
  });

  it.each(['KNQW2ICL', '1890', 'a', 'aa=', '%20', '777777777777', 'é', '0a', ''])(
    'is empty where it is damaged: %j',
    (text) => {
      expect(decodeLabel(text)).toBe('');
    },
  );
});

describe('a day', () => {
  it('is written as days since 1970 in base 36', () => {
    expect(encodeDay('2026-01-15')).toBe('fsk');
    expect(encodeDay('1970-01-01')).toBe('0');
  });

  it('gives itself back', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(decodeDay(encodeDay(day))).toBe(day);
      }),
    );
  });

  it.each(['', 'NaN', '-1', '1.5', 'FSK', 'zzzzz', '%', 'ä'])(
    'is missing where it is damaged: %j',
    (text) => {
      expect(decodeDay(text)).toBeNull();
    },
  );
});
