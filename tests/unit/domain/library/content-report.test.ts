import { describe, expect, it } from 'vitest';
import { pagesOutsideLimits, summariseCollections } from '#domain/library/content-report.ts';
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
    });
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
    expect(pagesOutsideLimits(entries)).toEqual([
      { file: 'content/faqs/short.mdx', words: 3, limits: [120, 400] },
      { file: 'content/faqs/long.mdx', words: 500, limits: [120, 400] },
    ]);
  });
});
