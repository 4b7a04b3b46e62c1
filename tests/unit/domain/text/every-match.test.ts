import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMatch } from '#domain/text/every-match.ts';

test.each([
  ['every match with its place', /\bit is\b/iu, 'It is so, and it is not.', [0, 14]],
  ['none where there is none', /\bit is\b/iu, 'Nothing.', []],
  ['a match at each line’s beginning', /^no/imu, 'No\nno\n no', [0, 3]],
])('finds %s', (_, pattern, text, places) => {
  expect(everyMatch(pattern)(text).map(({ index }) => index)).toEqual(places);
});

test('finds the same however often it is asked', () => {
  const find = everyMatch(/ab?/u);
  fc.assert(
    fc.property(fc.stringMatching(/^[ab ]{0,20}$/u), (text) => {
      expect(find(text)).toEqual([...text.matchAll(/ab?/gu)]);
      expect(find(text)).toEqual(find(text));
    }),
  );
});
