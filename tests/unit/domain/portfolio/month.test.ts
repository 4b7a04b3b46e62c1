import { describe, expect, it } from 'vitest';
import { monthsBetween, readMonth } from '#domain/portfolio/month.ts';

const names = 'January February March April May June July August September October November December'.split(
  ' ',
);

describe('a month as people type it', () => {
  it.each([
    ['2025-03', '2025-03'],
    [' 2025-3 ', '2025-03'],
    ['2025/12', '2025-12'],
    ['3/2025', '2025-03'],
    ['03.2025', '2025-03'],
    ['3 - 2025', '2025-03'],
    ['March 2025', '2025-03'],
    ['mar 2025', '2025-03'],
    ['Sept. 2024', '2024-09'],
    ['2025, June', '2025-06'],
    ['2025-03-14', '2025-03'],
  ])('%j is %s', (text, month) => {
    expect(readMonth(text, names)).toBe(month);
  });

  it.each([
    '',
    'March',
    '2025',
    '2025-13',
    '2025-00',
    '0202-03',
    '25-03',
    'ma 2025',
    'spring 2025',
    '2025-03-14-15',
    '2025-03-x',
    '<b>',
  ])('%j is none', (text) => {
    expect(readMonth(text, names)).toBeNull();
  });
});

it.each([
  ['2024-11', '2026-11', 24],
  ['2025-12', '2026-01', 1],
  ['2026-01', '2025-12', -1],
])('from %s to %s it is %i months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});
