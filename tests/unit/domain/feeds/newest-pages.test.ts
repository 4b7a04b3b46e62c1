import { expect, it } from 'vitest';
import { feedLength, newestPages } from '#domain/feeds/newest-pages.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const page = (id: string, reviewed: string) => buildEntry('faqs', id, { title: `${id}?`, reviewed });

it('lists what is new or was revised last, newest first, and what is of one day by name', () => {
  const pages = [
    page('b', '2026-01-02'),
    page('c', '2026-03-01'),
    page('a', '2026-01-02'),
    page('d', '2025-12-31'),
  ];
  expect(newestPages(pages).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});

it('stops at thirty', () => {
  const pages = Array.from({ length: 40 }, (_, index) => page(`p-${index}`, '2026-01-02'));
  expect(newestPages(pages)).toHaveLength(feedLength);
  expect(feedLength).toBe(30);
});
