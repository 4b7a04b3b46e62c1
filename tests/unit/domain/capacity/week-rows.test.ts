import { expect, test } from 'vitest';
import { writeHours } from '#domain/capacity/week-rows.ts';
import { writeMean } from '#strings/role-fit';

test.each([
  [5.96, '6'],
  [26.04, '26'],
  [40, '40'],
  [-5.74, '−5.5'],
  [-0.08, '> −0.5'],
  [0, '0'],
  [0.2, '<0.5'],
  [4.25, '4.5'],
])('%d hours are shown as %s', (hours, shown) => {
  expect(writeHours(hours)).toBe(shown);
});

test.each([
  [-0.08, '0'],
  [-1.67, '−1.6'],
  [0.5, '0.5'],
  [0.45, '0.4'],
  [0.3, '0.3'],
  [2, '2'],
  [0, '0'],
])('a mean of %d is shown as %s', (mean, shown) => {
  expect(writeMean(mean)).toBe(shown);
});
