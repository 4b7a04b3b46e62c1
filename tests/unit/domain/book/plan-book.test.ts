import { describe, expect, it } from 'vitest';
import { planBook } from '#domain/book/plan-book.ts';
import { buildLibrary } from '#domain/library/build-library.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import type { ListedCollection } from '#schemas/collections.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const words = {
  shelfName: (collection: ListedCollection) => collection.toUpperCase(),
  worksheets: { title: 'On paper', lead: '' },
  reference: { title: 'Reference', lead: '' },
  about: { title: 'About', lead: '' },
};
const theme = (id: string, order: number) => buildEntry('themes', id, { order });
const entries = [
  theme('people', 2),
  theme('career', 1),
  theme('empty', 3),
  buildEntry('faqs', 'b', { theme: 'people' }),
  buildEntry('frameworks', 'sbi', { theme: 'people' }),
  buildEntry('faqs', 'c', { theme: 'career' }),
  buildEntry('terms', 'slo'),
  buildEntry('terms', 'sla'),
  buildEntry('terms', 'eta', { title: 'Éta' }),
  buildEntry('terms', 'thirty', { title: '30-60-90' }),
  buildEntry('paths', 'first-week'),
  buildEntry('about', 'licence'),
] as AnyEntry[];
const plan = (
  collections: readonly ListedCollection[],
  sheets = [{ path: 'tools/plan/worksheet/', title: 'Plan' }],
) =>
  planBook(buildLibrary(entries), collections, sheets, words).map(({ id, shelves }) => ({
    [id]: shelves.map(({ name, chapters }) => `${name}: ${chapters.map((chapter) => chapter.id).join(' ')}`),
  }));

describe('the plan of the book', () => {
  it('has a part for each theme in their order, its pages by shelf, and then what is looked up', () => {
    expect(plan(['frameworks', 'faqs', 'paths', 'terms', 'about'])).toEqual([
      { career: ['FAQS: faqs-c'] },
      { people: ['FRAMEWORKS: frameworks-sbi', 'FAQS: faqs-b'] },
      { worksheets: ['TOOLS: tools-plan-worksheet'] },
      { reference: ['PATHS: paths-first-week', 'TERMS: terms-by-number terms-by-e terms-by-s'] },
      { about: ['ABOUT: about-licence'] },
    ]);
  });

  it('has no part and no shelf without pages', () => {
    expect(plan(['faqs'], [])).toEqual([{ career: ['FAQS: faqs-c'] }, { people: ['FAQS: faqs-b'] }]);
  });
});
