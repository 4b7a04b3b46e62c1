import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInHub, hubGroup, sortText } from '#domain/library/hub-order.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import {
  bookLevels,
  careerStages,
  faqTopics,
  frameworkCategories,
  questionTypes,
} from '#schemas/vocabulary.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const idsInOrder = (entries: readonly AnyEntry[]) => entries.toSorted(compareInHub).map(({ id }) => id);

describe('hubGroup', () => {
  it.each([
    ['the question a framework helps with', buildEntry('frameworks', 'xx', { category: 'hire' }), 'hire'],
    ['the level of a book', buildEntry('books', 'xx', { level: 'practising' }), 'practising'],
    ['the topic of an answer', buildEntry('faqs', 'xx', { topic: 'delivery' }), 'delivery'],
    ['the stage of a career guide', buildEntry('career', 'xx', { stage: 'beyond' }), 'beyond'],
    ['the theme of an interview question', buildEntry('questions', 'xx', { theme: 'people' }), 'people'],
    ['the theme of a template', buildEntry('templates', 'xx', { theme: 'career' }), 'career'],
    ['the theme of a responsibility', buildEntry('responsibilities', 'xx', { theme: 'people' }), 'people'],
    ['nothing where a hub is one plain list', buildEntry('cases', 'xx'), null],
  ])('is %s', (_, entry, group) => {
    expect(hubGroup(entry)).toBe(group);
  });
});

describe('compareInHub', () => {
  // Collections share names of groups, "deciding" and "technical" among them: each has an order of its own.
  it.each<[string, readonly string[], readonly AnyEntry[]]>([
    [
      'frameworks by question',
      frameworkCategories,
      frameworkCategories.map((category) => buildEntry('frameworks', category, { category })),
    ],
    ['books by level', bookLevels, bookLevels.map((level) => buildEntry('books', level, { level }))],
    ['answers by topic', faqTopics, faqTopics.map((topic) => buildEntry('faqs', topic, { topic }))],
    [
      'career guides by stage',
      careerStages,
      careerStages.map((stage) => buildEntry('career', stage, { stage })),
    ],
    [
      'interview questions by kind',
      questionTypes,
      questionTypes.map((type) => buildEntry('questions', type, { type })),
    ],
  ])('lists %s in the order of the vocabulary', (_, vocabulary, entries) => {
    expect(idsInOrder(entries.toReversed())).toEqual(vocabulary);
  });

  it('lists the entries of a group by their order, then by title', () => {
    const entries = [
      buildEntry('faqs', 'third', { order: 7, title: 'Zebra?' }),
      buildEntry('faqs', 'second', { order: 7, title: 'Aardvark?' }),
      buildEntry('faqs', 'first', { order: 2 }),
    ];
    expect(idsInOrder(entries)).toEqual(['first', 'second', 'third']);
  });

  it('lists entries without an order by title, as a reader looks them up', () => {
    const titles = ['Élan', 'epic', 'Zen', 'DORA'];
    const entries = titles.map((title) => buildEntry('terms', title, { title }));
    expect(idsInOrder(entries)).toEqual(['DORA', 'Élan', 'epic', 'Zen']);
  });

  it.each([
    ['Camille Fournier', 'Fournier'],
    ['Scrum Alliance', 'Scrum Alliance'],
    ['The Seattle Times', 'Seattle Times'],
    ['GitLab', 'GitLab'],
  ])('files a source of %s under %s', (author, name) => {
    expect(sortText(buildEntry('sources', 'xx', { authors: [author] }))).toBe(name);
  });

  it('lists sources by the family name of the first author', () => {
    const entries = [
      buildEntry('sources', 'weitzel', { authors: ['Sloan R. Weitzel'], title: 'Aardvarks' }),
      buildEntry('sources', 'fournier', { authors: ['Camille Fournier'], title: 'Zebras' }),
    ];
    expect(idsInOrder(entries)).toEqual(['fournier', 'weitzel']);
  });

  it('orders any two entries the same way from either side', () => {
    const entry = fc
      .record({
        topic: fc.constantFrom(...faqTopics),
        order: fc.integer({ min: 1, max: 3 }),
        letter: fc.nat(2),
      })
      .map(({ topic, order, letter }) => buildEntry('faqs', `question-${letter}`, { topic, order }));
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        expect(Math.sign(compareInHub(a, b)) + Math.sign(compareInHub(b, a))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
