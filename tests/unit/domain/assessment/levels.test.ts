import { expect, test } from 'vitest';
import { isLevel, levelsOf } from '#domain/assessment/levels.ts';

test.each([
  [0, true],
  [4, true],
  ['nc', false],
  ['na', false],
  [null, false],
  [undefined, false],
] as const)('%s is a level: %s', (answer, expected) => expect(isLevel(answer)).toBe(expected));

test('the levels of some items come in their order; what is none is left out, and so are other items', () => {
  const items = ['b', 'c', 'a', 'd'].map((id) => ({ id }));
  expect(levelsOf(items, { a: 0, b: 4, c: 'nc', other: 3 })).toEqual([4, 0]);
});
