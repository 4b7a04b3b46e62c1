import { describe, expect, it } from 'vitest';
import { createNameFinder } from '#domain/search/find-names.ts';
import { wholeAsked } from '../../../support/asked.ts';
import { packNames, type NamedEntry } from '#domain/search/names.ts';
import { narrow } from '#domain/search/narrow.ts';

const entry = (
  collection: NamedEntry['collection'],
  id: string,
  title: string,
  aliases: string[] = [],
): NamedEntry => ({
  path: `${collection}/${id}/`,
  collection,
  title,
  aliases,
  headings: [],
  asked: [],
  answer: '',
});
const { names, asked } = packNames(
  [
    entry('terms', 'pip', 'Performance improvement plan', ['PIP']),
    entry('terms', 'delegation', 'Delegation', ['handing work over']),
    entry('terms', 'dora-metrics', 'DORA metrics'),
    entry('faqs', 'delegate', 'How do I delegate?'),
  ],
  [],
);
const finder = createNameFinder(names, { asked: wholeAsked(asked) });
const items = [
  { path: 'terms/pip/', text: 'Performance improvement plan. Targets, and a day.' },
  { path: 'terms/delegation/', text: 'Delegation. Somebody else decides.' },
  { path: 'terms/dora-metrics/', text: 'DORA metrics. How fast and how safely software is delivered.' },
];

describe('narrow', () => {
  it.each([
    ['a name that is not on the page', 'PIP', ['terms/pip/']],
    ['a word of the item’s own text', 'software', ['terms/dora-metrics/']],
    ['another form of such a word', 'target', ['terms/pip/']],
    ['the beginning of a word', 'softw', ['terms/dora-metrics/']],
    ['a mistyped name', 'delegaton', ['terms/delegation/']],
    ['words of a sentence around it', 'what is a PIP?', ['terms/pip/']],
    ['what nobody calls it', 'zzzz', []],
  ])('keeps what is found by %s', (_, query, kept) => {
    expect(narrow(items, query, finder.find(query), 'terms').map(({ path }) => path)).toEqual(kept);
  });

  it('keeps the order of the page', () => {
    expect(narrow([...items].reverse(), 'de', null).map(({ path }) => path)).toEqual([
      'terms/dora-metrics/',
      'terms/delegation/',
    ]);
  });

  it('goes by the text alone where search cannot be asked', () => {
    expect(narrow(items, 'dora', null).map(({ path }) => path)).toEqual(['terms/dora-metrics/']);
    expect(narrow(items, 'PIP', null)).toEqual([]);
  });

  it('takes entries of all collections where the page is of none', () => {
    const all = [...items, { path: 'faqs/delegate/', text: 'How do I delegate?' }];
    expect(narrow(all, 'delegation', finder.find('delegation')).map(({ path }) => path)).toEqual([
      'terms/delegation/',
      'faqs/delegate/',
    ]);
  });
});
