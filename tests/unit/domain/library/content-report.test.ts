import { describe, expect, it } from 'vitest';
import {
  pagesOpeningWithMonday,
  pagesOutsideLimits,
  pagesWithUnexplainedTerms,
  summariseCollections,
  summariseFormulas,
} from '#domain/library/content-report.ts';
import { buildChecked } from '../../../support/build-entry.ts';

const source = (id: string) => ({ id, claim: 'Mentors help.' });
const link = (id: string) => ({ id, why: 'to see' });

const entries = [
  buildChecked('terms', 'one-to-one'),
  buildChecked('faqs', 'short', {
    body: 'Ask her now.',
    reviewed: '2026-10-01',
    sources: [source('a-2001'), source('b-2002')],
    terms: [link('one-to-one')],
  }),
  buildChecked('faqs', 'middle', { body: 'word '.repeat(120) }),
  buildChecked('faqs', 'long', { body: 'word '.repeat(500), sources: [source('a-2001')] }),
];

describe('summariseCollections', () => {
  it('sums up the pages of a collection', () => {
    const [faqs] = summariseCollections(entries);
    expect(faqs).toEqual({
      collection: 'faqs',
      entries: 3,
      words: 623,
      medianWords: 120,
      sources: 1,
      links: 1 / 3,
      oldestReview: '2026-10-01',
      readingEase: expect.any(Number),
      figures: 0,
      semicolons: 0,
      formulas: 0,
      openings: { moment: 0, answer: 3, question: 0, contrast: 0 },
    });
  });

  it('takes the reading ease of the page in the middle', () => {
    const one = summariseCollections([buildChecked('faqs', 'short', { body: 'Ask her now.' })]);
    expect(one[0]?.readingEase).toBeCloseTo(206.835 - 1.015 * 3 - 84.6, 6);
  });

  it('counts data, which has neither words nor reviews', () => {
    expect(summariseCollections(entries)[1]).toEqual({
      collection: 'terms',
      entries: 1,
      words: null,
      medianWords: null,
      sources: 0,
      links: 0,
      oldestReview: null,
      readingEase: null,
      figures: null,
      semicolons: null,
      formulas: null,
      openings: { moment: 0, answer: 0, question: 0, contrast: 0 },
    });
  });

  it('measures all pages of a collection as one text', () => {
    const [faqs] = summariseCollections([
      buildChecked('faqs', 'one', { body: 'It is Friday; the price: 5 in 30.' }),
      buildChecked('faqs', 'other', { body: 'Ask her.' }),
    ]);
    expect(faqs).toMatchObject({ figures: 200, semicolons: 100, formulas: 100 });
    expect(faqs?.openings).toMatchObject({ moment: 1, answer: 1 });
  });

  it('leaves out collections without entries, and keeps the others in their order', () => {
    expect(summariseCollections([])).toEqual([]);
    expect(summariseCollections(entries).map(({ collection }) => collection)).toEqual(['faqs', 'terms']);
  });

  it('knows no reading ease where a page has no running text', () => {
    expect(summariseCollections([buildChecked('faqs', 'empty')])[0]).toMatchObject({
      words: 0,
      readingEase: null,
    });
  });
});

describe('pagesOutsideLimits', () => {
  it('lists what is too short and what is too long, with the limits of its kind', () => {
    expect(pagesOutsideLimits(entries)).toMatchObject([
      { file: 'content/faqs/short.mdx', words: 3, limits: [120, 400], outside: ['words'], opening: 'answer' },
      { file: 'content/faqs/long.mdx', words: 500, limits: [120, 400], outside: ['words'] },
    ]);
  });

  it('lists what has too many figures, semicolons and formulas, with all that is measured', () => {
    const body = `${'word '.repeat(180)}The price is 1 of 2; of 3; of 4; of 5; and the price is 6 and 7 and 8.`;
    expect(pagesOutsideLimits([buildChecked('faqs', 'how-many', { body })])).toEqual([
      {
        file: 'content/faqs/how-many.mdx',
        words: 201,
        limits: [120, 400],
        figures: expect.closeTo((8 / 201) * 1000),
        semicolons: expect.closeTo((4 / 201) * 1000),
        formulas: expect.closeTo((2 / 201) * 1000),
        outside: ['figures', 'semicolons', 'formulas'],
        readingEase: expect.any(Number),
        opening: 'answer',
      },
    ]);
  });

  it('leaves out what a page waives', () => {
    const waives = [{ measure: 'figures' as const, reason: 'the clock' }];
    const body = `${'word '.repeat(180)}${'7 '.repeat(20)}`;
    expect(pagesOutsideLimits([buildChecked('faqs', 'how-many', { body, waives })])).toEqual([]);
  });
});

describe('summariseFormulas', () => {
  it('counts uses and pages of each formula in use, the most frequent first', () => {
    const pages = [
      buildChecked('faqs', 'one', { body: 'Twice running.' }),
      buildChecked('faqs', 'other', { body: 'The price is time. The price is money.' }),
      buildChecked('terms', 'one-to-one', { definition: 'The price.' }),
    ];
    expect(summariseFormulas(pages)).toEqual([
      { formula: 'The price', uses: 2, pages: 1, most: 1 },
      { formula: 'twice running', uses: 1, pages: 1, most: 1 },
    ]);
  });
});

describe('a page', () => {
  it('that opens with something due on a Monday is listed', () => {
    const body = 'Five reviews are due on Monday.';
    expect(pagesOpeningWithMonday([buildChecked('faqs', 'one', { body }), ...entries])).toEqual([
      'content/faqs/one.mdx',
    ]);
  });

  it('that uses a term before it explains it is listed with the term, and not the page about the term', () => {
    const pages = [
      buildChecked('faqs', 'one', { body: 'Set OKRs.' }),
      buildChecked('frameworks', 'okrs', { body: 'Set OKRs.' }),
    ];
    expect(pagesWithUnexplainedTerms(pages)).toEqual([
      { file: 'content/faqs/one.mdx', terms: [{ term: 'OKR', line: expect.any(Number) }] },
    ]);
  });
});
