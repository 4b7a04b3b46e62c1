import { describe, expect, it } from 'vitest';
import type { NameMatch } from '#domain/search/find-names.ts';
import { countByCollection, goodMatches, isThin, mergeLayers } from '#domain/search/rank.ts';
import { finder } from '../../../support/names.ts';

describe('a ranking', () => {
  it('shows what is near enough to the best', () => {
    const matches = finder.find('post-mortem').matches;
    const good = goodMatches(matches);
    expect(good[0]).toBe(matches[0]);
    expect(good.length).toBeLessThanOrEqual(matches.length);
  });

  describe('of shelves', () => {
    const on = (shelf: string, score: number) =>
      ({ entry: { collection: shelf }, score }) as unknown as NameMatch;
    const matches = [on('faqs', 10), on('faqs', 8), on('career', 5), on('career', 0.6), on('books', 0.9)];

    it('counts for each that is among the good ones what it shows once it is chosen: never more than all', () => {
      expect(countByCollection(matches)).toEqual({ faqs: 2, career: 1 });
      for (const [shelf, count] of Object.entries(countByCollection(matches)))
        expect(goodMatches(matches, shelf)).toHaveLength(count);
    });

    it('shows the nearest of one that has no good ones', () => {
      expect(goodMatches(matches, 'books')).toEqual([on('books', 0.9)]);
      expect(goodMatches(matches, 'cases')).toEqual([]);
    });
  });

  it('is thin where few names answer, and where none does', () => {
    expect(isThin(finder.find('grove'))).toBe(true);
    expect(isThin(finder.find('asdfgh'))).toBe(true);
  });

  it('merges names and full text: a page that both know stands before those that one knows', () => {
    const name = (url: string, score: number) => ({ url, score, coverage: 0.5 });
    const merged = mergeLayers(
      [name('/a/', 4), name('/b/', 3.6)],
      [
        { url: '/b/', score: 0.6 },
        { url: '/c/', score: 0.3 },
      ],
    );
    expect(merged.map(({ name: own, text }) => (own ?? text)!.url)).toEqual(['/b/', '/a/', '/c/']);
  });
});
