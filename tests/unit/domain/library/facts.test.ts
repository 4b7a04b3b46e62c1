import { describe, expect, it } from 'vitest';
import { factsOf, type Fact } from '#domain/library/facts.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const keysOf = (facts: readonly Fact[]) => facts.map(({ key }) => key);

describe('factsOf', () => {
  it('tells of a framework who made it when, its parts, what it costs and its other names', () => {
    const framework = buildEntry('frameworks', 'sbi', { year: 2000, aliases: ['SBI', 'SBII'] });
    expect(factsOf(framework)).toEqual([
      { key: 'originator', value: 'Somebody at an institute' },
      { key: 'year', value: 2000 },
      { key: 'elements', value: 'Situation · Behavior' },
      { key: 'effort', value: { minutes: 20, people: 'you and one person' } },
      { key: 'aliases', value: 'SBI, SBII' },
    ]);
  });

  it('tells only the names that a framework lists itself, where it lists any', () => {
    const named = buildEntry('frameworks', 'sbi', { aliases: ['SBI', 'rival theory'], alsoCalled: ['SBI'] });
    expect(factsOf(named)).toContainEqual({ key: 'aliases', value: 'SBI' });
    expect(
      keysOf(factsOf(buildEntry('frameworks', 'sbi', { aliases: ['SBI'], alsoCalled: [] }))),
    ).not.toContain('aliases');
  });

  it('leaves out a year that no source settles, and names that nobody else uses', () => {
    expect(keysOf(factsOf(buildEntry('frameworks', 'sbi', { aliases: [] })))).toEqual([
      'originator',
      'elements',
      'effort',
    ]);
  });

  it('tells of a book its authors, publisher with year, ISBN and reading time', () => {
    const book = buildEntry('books', 'managers-path', {
      authors: ['Camille Fournier', 'Somebody Else'],
      isbn13: '978-1-4919-7389-9',
    });
    expect(factsOf(book)).toEqual([
      { key: 'authors', value: 'Camille Fournier, Somebody Else' },
      { key: 'publisher', value: 'O’Reilly, 2017' },
      { key: 'isbn', value: '978-1-4919-7389-9' },
      { key: 'readingHours', value: 6 },
    ]);
    expect(keysOf(factsOf(buildEntry('books', 'managers-path')))).not.toContain('isbn');
  });

  it('tells of a template who fills it in and how long that takes', () => {
    expect(factsOf(buildEntry('templates', 'scorecard'))).toEqual([
      { key: 'who', value: 'You and one person' },
      { key: 'fillIn', value: 20 },
    ]);
  });

  it('tells of a case where and when it happened, as far as that is public', () => {
    const outage = buildEntry('cases', 'outage', { basis: 'public', organisation: 'GitLab', year: 2017 });
    expect(factsOf(outage)).toEqual([
      { key: 'organisation', value: 'GitLab' },
      { key: 'happened', value: 2017 },
      { key: 'basis', value: 'public' },
    ]);
    expect(keysOf(factsOf(buildEntry('cases', 'outage')))).toEqual(['basis']);
  });

  it('tells of a question in which interview it is asked, and whom', () => {
    expect(factsOf(buildEntry('questions', 'conflict'))).toEqual([
      { key: 'interview', value: 'behavioural' },
      { key: 'level', value: 'first-role' },
    ]);
  });

  it.each(['situations', 'faqs', 'terms', 'about'] as const)('has none for %s', (collection) => {
    expect(factsOf(buildEntry(collection, 'anything'))).toEqual([]);
  });
});
