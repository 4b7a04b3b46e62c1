import { expect, test } from 'vitest';
import { sample } from '../../support/sample-pages.ts';

const day = 86_400_000;
const pages = Array.from({ length: 107 }, (_, index) => `page-${index}/`);
const always = ['page-3/', 'page-50/'];

test('a run has at most so many pages beside those it always has', () => {
  for (let now = 0; now < 20 * day; now += day)
    expect(sample(pages, always, 10, now).paths.length).toBeLessThanOrEqual(12);
});

test('every page is looked at within the days that are said', () => {
  const { days } = sample(pages, always, 10);
  const seen = Array.from({ length: days }, (_, at) => sample(pages, always, 10, (20_000 + at) * day).paths);
  expect(new Set(seen.flat())).toEqual(new Set(pages));
  expect(seen.flat().filter((path) => path === 'page-7/')).toHaveLength(1);
});

test('a run that may have all of them has all of them', () => {
  expect(sample(pages, always, 1000).days).toBe(1);
  expect(new Set(sample(pages, always, 1000).paths)).toEqual(new Set(pages));
});
