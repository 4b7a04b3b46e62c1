import { expect, test } from 'vitest';
import { dateFormat } from '#domain/text/date-format.ts';

test('a format of dates is made once for each language and style', () => {
  const day = new Date('2026-11-21');
  const long = dateFormat('en-GB', { dateStyle: 'long' });
  expect(dateFormat('en-GB', { dateStyle: 'long' })).toBe(long);
  expect([
    long.format(day),
    dateFormat('de', { dateStyle: 'long' }).format(day),
    dateFormat('en-GB', { month: 'long', year: 'numeric' }).format(day),
  ]).toEqual(['21 November 2026', '21. November 2026', 'November 2026']);
});
