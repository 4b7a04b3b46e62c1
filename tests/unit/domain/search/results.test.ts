import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupResults,
  normaliseQuery,
  rankByTitle,
  splitExcerpt,
  type FoundPage,
} from '#domain/search/results.ts';
import { linkableCollections } from '#schemas/collections.ts';

const found = (collection: FoundPage['collection'], title: string): FoundPage => ({
  url: `/${collection}/${title}/`,
  title,
  collection,
  answer: '',
  sections: [],
});
const shapeOf = (pages: readonly FoundPage[]) =>
  groupResults(pages).map((group) => [group.collection, group.pages.map(({ title }) => title)]);

describe('groupResults', () => {
  it('keeps the rank of groups and of the pages in them', () => {
    const pages = [found('faqs', 'a'), found('books', 'b'), found('faqs', 'c')];
    expect(shapeOf(pages)).toEqual([
      ['faqs', ['a', 'c']],
      ['books', ['b']],
    ]);
  });

  it('puts the glossary and then the bibliography last, however well they match', () => {
    const pages = [found('sources', 'a'), found('terms', 'b'), found('books', 'c'), found('faqs', 'd')];
    expect(shapeOf(pages).map(([collection]) => collection)).toEqual(['books', 'faqs', 'terms', 'sources']);
  });

  it('has no group without pages', () => {
    expect(groupResults([])).toEqual([]);
  });

  it('keeps every page exactly once, in one group of its collection', () => {
    const page = fc.tuple(fc.constantFrom(...linkableCollections, 'sources' as const), fc.string());
    fc.assert(
      fc.property(fc.array(page), (drawn) => {
        const pages = drawn.map(([collection, title]) => found(collection, title));
        const groups = groupResults(pages);
        expect(new Set(groups.map(({ collection }) => collection)).size).toBe(groups.length);
        expect(new Set(groups.flatMap((group) => group.pages))).toEqual(new Set(pages));
        expect(groups.flatMap((group) => group.pages)).toHaveLength(pages.length);
        for (const { collection, pages: own } of groups)
          expect(own).toEqual(pages.filter((one) => one.collection === collection));
      }),
    );
  });
});

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

  it('keeps 120 characters, without a space at the cut', () => {
    expect(normaliseQuery('a'.repeat(200))).toHaveLength(120);
    expect(normaliseQuery(`${'a'.repeat(119)} b`)).toBe('a'.repeat(119));
  });

  it('never keeps half a character', () => {
    expect(normaliseQuery(`${'a'.repeat(119)}👍👍`)).toBe(`${'a'.repeat(119)}👍`);
  });

  it('changes nothing the second time', () => {
    const tail = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'e\u0301', '👍'), maxLength: 12 });
    const aroundTheCut = fc
      .tuple(fc.integer({ min: 110, max: 121 }), tail)
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

describe('rankByTitle', () => {
  const rank = (query: string, titles: string[]) =>
    rankByTitle(
      query,
      titles.map((title) => ({ title })),
    ).map(({ title }) => title);

  it.each([
    ['tech lead', ['How does it differ from a tech lead?', 'Manager and tech lead'], 'Manager and tech lead'],
    ['lead', ['Hiring', 'Leading a project'], 'Leading a project'],
    ['feedback', ['Hiring', 'Reviews'], 'Hiring'],
    ['tech lead pay', ['Hiring', 'Tech lead'], 'Hiring'],
    ['', ['Hiring', 'Tech lead'], 'Hiring'],
  ])('for "%s" puts of %j first: %s', (query, titles, first) => {
    expect(rank(query, titles)[0]).toBe(first);
  });
});
