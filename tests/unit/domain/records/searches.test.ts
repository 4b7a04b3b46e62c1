import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { maxSearches, maxShortText } from '#domain/records/limits.ts';
import { searchesSchema } from '#domain/records/schema.ts';
import { readSearches, recentQueries, rememberSearch } from '#domain/records/searches.ts';
import type { Search } from '#domain/records/types.ts';

const day = (count: number): string => `2026-01-${String(count).padStart(2, '0')}T09:00:00.000Z`;
const search = (q: string, count: number): Search => ({ q, at: day(count) });

describe('a search that is remembered', () => {
  it('comes first, and the others stay', () => {
    expect(rememberSearch([search('skip level', 1)], search('delegation', 2))).toEqual([
      search('delegation', 2),
      search('skip level', 1),
    ]);
  });

  it.each(['Skip  Level ', 'skip level', 'SKIP\nLEVEL'])('stands once, as it was asked last: %j', (q) => {
    const known = [search('delegation', 2), search('skip level', 1)];
    const remembered = rememberSearch(known, search(q, 3));
    expect(remembered.map((each) => each.q)).toEqual([q.replace(/\s+/gu, ' ').trim(), 'delegation']);
  });

  it('takes the place of the oldest where there are as many as may be, in whatever order they lie', () => {
    const known = Array.from({ length: maxSearches }, (_, index) => search(`q${index}`, index + 1));
    const remembered = rememberSearch(known, search('new', 28));
    expect(remembered).toHaveLength(maxSearches);
    expect(remembered.map(({ q }) => q).slice(0, 2)).toEqual(['new', `q${maxSearches - 1}`]);
    expect(remembered.map(({ q }) => q)).not.toContain('q0');
  });

  it('comes first after those of a device whose clock is ahead', () => {
    const ahead = Array.from({ length: maxSearches }, (_, index) => search(`q${index}`, 28));
    const [first] = rememberSearch(ahead, search('new', 1));
    expect(first).toEqual({ q: 'new', at: '2026-01-28T09:00:00.001Z' });
  });

  it('is cut where the store holds no more, and never within a character', () => {
    const [first] = rememberSearch([], search('😀'.repeat(200), 1));
    expect(first?.q).toBe('😀'.repeat(maxShortText / 2));
  });

  it('is none where nothing was asked', () => {
    const known = [search('delegation', 2)];
    expect(rememberSearch(known, search('  \n', 3))).toBe(known);
  });

  test('is always what the store can hold, once and first', () => {
    const query = fc.string({ unit: 'grapheme', maxLength: maxShortText * 2 });
    fc.assert(
      fc.property(fc.array(query, { maxLength: maxSearches * 2 }), (queries) => {
        let searches: readonly Search[] = [];
        for (const q of queries) {
          searches = rememberSearch(searches, { q, at: day(1) });
          expect(rememberSearch(searches, { q, at: day(1) }).map((each) => each.q)).toEqual(
            searches.map((each) => each.q),
          );
        }
        expect(searchesSchema.safeParse(searches).success).toBe(true);
        expect(readSearches(searches)).toEqual(searches);
        expect(recentQueries(searches, maxSearches)).toEqual(searches.map(({ q }) => q));
      }),
    );
  });
});

describe('what is offered', () => {
  it('is what was asked last, the newest first, the same words once and nothing empty', () => {
    const searches = [search('SBI', 1), search('sbi', 4), search(' ', 5), search('pay', 3), search('1:1', 2)];
    expect(recentQueries(searches, 2)).toEqual(['sbi', 'pay']);
    expect(recentQueries(searches, 5)).toEqual(['sbi', 'pay', '1:1']);
  });
});

describe('what lies in the browser', () => {
  it.each([
    [undefined],
    ['sbi'],
    [[null]],
    [[{ q: 1, at: day(1) }]],
    [[{ q: 'sbi' }]],
    [[{ q: 'sbi', at: 'now' }]],
    [[{ q: 'sbi', at: '2026-99-99T09:00:00.000Z' }]],
  ])('is no list of searches: %j', (value) => expect(readSearches(value)).toBeNull());
});
