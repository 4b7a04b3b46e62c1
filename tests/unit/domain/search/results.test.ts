import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseQuery, splitExcerpt } from '#domain/search/results.ts';

describe('normaliseQuery', () => {
  it.each([
    ['  one   on\tone ', 'one on one'],
    ['', ''],
    ['   ', ''],
    ['re\u0301sume\u0301', 'r\u00e9sum\u00e9'],
    ['1:1?', '1:1?'],
  ])('makes %j to %j', (query, normal) => {
    expect(normaliseQuery(query)).toBe(normal);
  });

  it('keeps 200 characters, without a space at the cut', () => {
    expect(normaliseQuery('a'.repeat(300))).toHaveLength(200);
    expect(normaliseQuery(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
  });

  it('never keeps half a character', () => {
    expect(normaliseQuery(`${'a'.repeat(199)}👍👍`)).toBe(`${'a'.repeat(199)}👍`);
  });

  it('changes nothing the second time', () => {
    const tail = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'e\u0301', '👍'), maxLength: 12 });
    const aroundTheCut = fc
      .tuple(fc.integer({ min: 190, max: 201 }), tail)
      .map(([n, end]) => 'a'.repeat(n) + end);
    const query = fc.oneof(fc.string({ unit: 'binary' }), aroundTheCut);
    fc.assert(
      fc.property(query, (typed) => {
        const normal = normaliseQuery(typed);
        expect(normaliseQuery(normal)).toBe(normal);
      }),
    );
  });
});

describe('splitExcerpt', () => {
  it('tells matches from the words around them', () => {
    expect(splitExcerpt('ask for <mark>feedback</mark> now')).toEqual([
      { text: 'ask for ', isMatch: false },
      { text: 'feedback', isMatch: true },
      { text: ' now', isMatch: false },
    ]);
  });

  it('is one part without a match, and none for nothing', () => {
    expect(splitExcerpt('no match')).toEqual([{ text: 'no match', isMatch: false }]);
    expect(splitExcerpt('')).toEqual([]);
  });

  it('shows markup of the text as text', () => {
    expect(splitExcerpt('use &lt;b&gt; &amp;lt; "<mark>a &amp; b</mark>"')).toEqual([
      { text: 'use <b> &lt; "', isMatch: false },
      { text: 'a & b', isMatch: true },
      { text: '"', isMatch: false },
    ]);
  });

  it('gives back any text that an engine escaped and marked', () => {
    const escape = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', 'mark', '\n', 'lt;'),
      minLength: 1,
    });
    // Matches and other words take turns, as engines write them.
    const parts = fc
      .tuple(fc.array(text), fc.boolean())
      .map(([texts, first]) =>
        texts.map((own, index) => ({ text: own, isMatch: (index % 2 === 0) === first })),
      );
    fc.assert(
      fc.property(parts, (drawn) => {
        const excerpt = drawn.map(({ text: own, isMatch }) =>
          isMatch ? `<mark>${escape(own)}</mark>` : escape(own),
        );
        expect(splitExcerpt(excerpt.join(''))).toEqual(drawn);
      }),
    );
  });
});
