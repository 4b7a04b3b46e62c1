import { expect, test } from 'vitest';
import { worseOf } from '#domain/offline/outcome.ts';

test.each([
  ['done', 'done', 'done'],
  ['done', 'incomplete', 'incomplete'],
  // An update that met both must be tried again.
  ['full', 'unreachable', 'unreachable'],
  ['unreachable', 'incomplete', 'unreachable'],
] as const)('of %s and %s, %s says what to do', (a, b, expected) => {
  expect(worseOf(a, b)).toBe(expected);
  expect(worseOf(b, a)).toBe(expected);
});
