import { describe, expect, it } from 'vitest';
import { findProblems } from '#domain/library/find-problems.ts';
import { compareProblems } from '#domain/library/problem.ts';
import { pageCollections } from '#schemas/collections.ts';
import { buildChecked, contextOf, soundBody } from '../../../support/build-entry.ts';

const sources = [{ id: 'kram-1985', claim: 'Mentors help.' }];
/** A page of every collection, all of them linked with one term. */
const soundEntries = () => [
  ...pageCollections.map((collection) =>
    buildChecked(collection, `sound-${collection}`, {
      terms: [{ id: 'one-to-one', why: 'for the meeting' }],
      // What claims something of the world names who says so.
      ...(['frameworks', 'books'].includes(collection) ? { sources } : {}),
      body: `${soundBody(collection)}${['frameworks', 'books'].includes(collection) ? '\nThey help.<Cite id="kram-1985" />\n' : ''}`,
    }),
  ),
  buildChecked('terms', 'one-to-one', { sources }),
  buildChecked('sources', 'kram-1985'),
  buildChecked('themes', 'people'),
];

describe('findProblems', () => {
  it('finds nothing in sound content', () => {
    expect(findProblems(contextOf(soundEntries()))).toEqual([]);
  });

  it('finds nothing where there is no content', () => {
    expect(findProblems(contextOf([]))).toEqual([]);
  });

  it('finds the problems of all files and of all sorts at once, sorted by file and line', () => {
    const broken = buildChecked('faqs', 'broken', { theme: 'peple', body: 'A robust start.\n\n<Oops />' });
    const alone = buildChecked('terms', 'alone', { definition: 'Ultimately nothing.' });
    const found = findProblems(contextOf([alone, ...soundEntries(), broken]));
    expect(found.map(({ file, kind }) => `${file} ${kind}`)).toEqual([
      'content/faqs/broken.mdx orphan',
      'content/faqs/broken.mdx word-count',
      'content/faqs/broken.mdx dangling-link',
      'content/faqs/broken.mdx banned-phrase',
      'content/faqs/broken.mdx unknown-component',
      'content/terms/alone.yaml orphan',
      'content/terms/alone.yaml banned-phrase',
    ]);
    expect(found).toEqual(found.toSorted(compareProblems));
  });
});
