import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '#domain/records/canonical.ts';
import { isSame } from '#domain/records/is-same.ts';

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, false, 0, 1, '', 'a', []),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), tie('value')),
  ),
})).value;

it('says of two values what their JSON says', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(isSame(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
      expect(isSame(a, structuredClone(a))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  [{ a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: undefined }, { b: undefined }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [{ 0: 1 }, [1], false],
  [undefined, null, false],
  [{}, { constructor: 'x' }, false],
])('of %j and %j it says %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same);
  expect(isSame(b, a)).toBe(same);
});
