import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOfContents, withSteps } from '#domain/navigation/table-of-contents.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug });

describe('tableOfContents', () => {
  it('puts each ### under the ## before it', () => {
    const headings = [heading(2, 'a'), heading(3, 'a1'), heading(3, 'a2'), heading(2, 'b')];
    expect(tableOfContents(headings)).toEqual([
      { ...heading(2, 'a'), children: [heading(3, 'a1'), heading(3, 'a2')] },
      { ...heading(2, 'b'), children: [] },
    ]);
  });

  it('leaves out other depths, and a ### above the first ##', () => {
    const headings = [heading(1, 'title'), heading(3, 'early'), heading(2, 'a'), heading(4, 'deep')];
    expect(tableOfContents(headings)).toEqual([{ ...heading(2, 'a'), children: [] }]);
  });

  it('keeps every ## once and in order', () => {
    const headings = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.string()));
    fc.assert(
      fc.property(headings, (drawn) => {
        const all = drawn.map(([depth, slug]) => heading(depth, slug));
        const second = all.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
        expect(tableOfContents(all).map(({ slug }) => slug)).toEqual(second);
      }),
    );
  });
});

describe('withSteps', () => {
  it('shows the numbered steps under their heading, and no other small headings', () => {
    const headings = ['1. Write the role', 'An aside', '2 Choose'].map((text) => ({
      depth: 3,
      slug: text,
      text,
    }));
    const items = tableOfContents([heading(2, 'how'), ...headings, heading(2, 'then')]);
    expect(withSteps(items).map(({ text }) => text)).toEqual([
      'how',
      '1. Write the role',
      '2 Choose',
      'then',
    ]);
  });
});
