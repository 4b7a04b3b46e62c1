import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageContext, numberCitations } from '#domain/library/page-context.ts';
import type { ResolvedCitation } from '#domain/library/types.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const ids = ['allen', 'brooks', 'conway', 'deming'];
const citations = ids.map((id): ResolvedCitation => ({ source: buildEntry('sources', id), claim: id }));
const numbersOf = (body: string) =>
  numberCitations(body, citations).map(({ number, source }) => `${number} ${source.id}`);

describe('numberCitations', () => {
  it('numbers sources as the text first cites them, and the others after them in the order given', () => {
    const body = 'One.<Cite id="conway" /> Two.<Cite\n  id="allen" /> Again.<Cite id="conway" />';
    expect(numbersOf(body)).toEqual(['1 conway', '2 allen', '3 brooks', '4 deming']);
  });

  it('keeps the order given where the text cites nothing', () => {
    expect(numbersOf('')).toEqual(['1 allen', '2 brooks', '3 conway', '4 deming']);
  });

  it('gives every source one number, from 1 without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids, 'unknown')), (cited) => {
        const numbered = numberCitations(cited.map((id) => `<Cite id="${id}" />`).join(' '), citations);
        expect(numbered.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
        expect(numbered.map(({ source }) => source.id).toSorted()).toEqual(ids);
      }),
    );
  });
});

describe('createPageContext', () => {
  it('holds the figures of a page, and the comparison only where the page is one', () => {
    const figures = [
      { name: 'funnel', question: 'How many apply?', alt: 'Of a hundred who apply, one starts in the end.' },
    ];
    const guide = createPageContext(buildEntry('responsibilities', 'hiring', { figures }), citations);
    expect(guide).toMatchObject({ figures, comparison: null });
    expect(guide.citations).toHaveLength(4);

    const comparison = buildEntry('comparisons', 'manager-and-lead');
    expect(createPageContext(comparison, []).comparison).toBe(comparison.data);
    expect(createPageContext(buildEntry('terms', 'one-to-one'), []).figures).toEqual([]);
  });

  it('begins without any note shown', () => {
    expect(createPageContext(buildEntry('terms', 'one-to-one'), []).noted.size).toBe(0);
  });
});
