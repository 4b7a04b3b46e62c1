import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLabel } from '#domain/assessment/share/label.ts';
import { cutText } from '#domain/text/cut-text.ts';

const flag = '🇩🇪';
const family = '👩‍👩‍👧';

test.each([
  ['short', 10, 'short'],
  ['abcdef', 3, 'abc'],
  [`ab${flag}`, 5, 'ab'],
  [`ab${flag}`, 6, `ab${flag}`],
  [`${family}x`, 7, ''],
  ['e\u0301e\u0301', 3, 'e\u0301'],
])('%j in %i units is %j', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
});

test('no text is cut within a character, and none is longer than its limit', () => {
  const segments = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(40), (text, most) => {
      const cut = cutText(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(segments(text).slice(0, segments(cut).length)).toEqual(segments(cut));
    }),
  );
});

test('a label holds twenty code points at most, and no half flag', () => {
  expect(cleanLabel(flag.repeat(15))).toBe(flag.repeat(10));
  expect(cleanLabel(`x${flag.repeat(15)}`)).toBe(`x${flag.repeat(9)}`);
});
