import { describe, expect, it } from 'vitest';
import type { CheckedEntry } from '#domain/library/checked-entry.ts';
import { buildChecked, problemsOf } from '../../../support/build-entry.ts';

const sources = [{ id: 'kram-1985', claim: 'Mentors help.' }];
const claimsOf = (entry: CheckedEntry) => problemsOf('unsourced-claim', [entry]).map(({ reason }) => reason);

describe('a claim', () => {
  it.each([
    [
      'a framework',
      buildChecked('frameworks', 'sbi', { originator: 'CCL', year: 1987 }),
      'that it comes from "CCL", 1987,',
    ],
    [
      'a framework without a year',
      buildChecked('frameworks', 'sbi', { originator: 'CCL' }),
      'that it comes from "CCL"',
    ],
    ['a book', buildChecked('books', 'path', { title: 'Path' }), 'what "Path" says, 2017,'],
    ['a public case', buildChecked('cases', 'split', { basis: 'public' }), 'that it is public'],
  ])('of %s needs a source', (_, entry, claim) => {
    expect(claimsOf(entry)).toEqual([`claims ${claim} and names no source`]);
  });

  it.each([
    ['a framework', buildChecked('frameworks', 'sbi', { sources })],
    ['a book', buildChecked('books', 'path', { sources })],
    ['a public case', buildChecked('cases', 'split', { basis: 'public', sources })],
    ['an illustrative case', buildChecked('cases', 'split')],
    ['a draft', buildChecked('frameworks', 'sbi', { draft: true })],
  ])('of %s has what it needs', (_, entry) => {
    expect(claimsOf(entry)).toEqual([]);
  });
});

describe('a year', () => {
  const yearsOf = (year: number, latestYear: number) =>
    problemsOf('future-year', [buildChecked('sources', 'kram', { year })], { latestYear });

  it('may be the next one at most', () => {
    expect(yearsOf(2031, 2031)).toEqual([]);
    expect(yearsOf(2032, 2031)).toMatchObject([{ reason: 'must be 2031 or earlier, and is 2032' }]);
  });

  it('is looked at in frameworks, books, cases and the data of tools', () => {
    const entries = [
      buildChecked('frameworks', 'sbi', { year: 2099 }),
      buildChecked('books', 'path', { year: 2099 }),
      buildChecked('cases', 'split', { year: 2099 }),
    ];
    const toolData = [{ file: 'content/tools/dora/averages.yaml', data: { year: 2099 }, lineOf: () => 1 }];
    expect(problemsOf('future-year', entries, { toolData })).toHaveLength(4);
  });
});
