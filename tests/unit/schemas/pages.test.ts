import { describe, expect, it } from 'vitest';
import { schemaOf } from '#schemas/by-collection.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { minimalData } from '../../support/minimal-data.ts';

/** Where the schema of a collection finds fault with the least an author must write, changed in one place. */
const faultsOf = (collection: CollectionName, changes: object) => {
  const { error } = schemaOf[collection].safeParse({ ...minimalData[collection]('A title'), ...changes });
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
};
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const row = { aspect: 'Reports', left: 'Five', right: 'None' };
const text = { kind: 'text', label: 'Goal', help: 'One sentence.', example: 'Ship it.' };
const table = { kind: 'table', label: 'Dates', help: 'By week.', columns: ['Week'], example: [['1']] };

describe('the schemas of pages and data', () => {
  it.each<[string, CollectionName, object, string]>([
    ['a question without a question mark', 'faqs', { title: 'How many' }, 'title'],
    ['an answer of 61 words', 'faqs', { answer: words(61) }, 'answer'],
    ['a definition of 61 words', 'terms', { definition: words(61) }, 'definition'],
    ['a framework of one part', 'frameworks', { elements: ['All'] }, 'elements'],
    ['a framework from before the railways', 'frameworks', { year: 1799 }, 'year'],
    ['a framework nobody takes part in', 'frameworks', { effort: { minutes: 20 } }, 'effort.people'],
    ['a comparison of seven rows', 'comparisons', { rows: Array(7).fill(row) }, 'rows'],
    ['a form of two fields', 'templates', { fields: Array(2).fill(text) }, 'fields'],
    ['a table of one column', 'templates', { fields: [table, table, table] }, 'fields.0.columns'],
    [
      'a form field of an unknown kind',
      'templates',
      { fields: Array(3).fill({ ...table, kind: 'x' }) },
      'fields.0.kind',
    ],
    ['a case that is neither public nor illustrative', 'cases', { basis: 'real' }, 'basis'],
    ['an interview question that probes one thing', 'questions', { probes: ['Honesty'] }, 'probes'],
    ['an order of zero', 'about', { order: 0 }, 'order'],
    ['a hue that the design does not have', 'themes', { hue: 'pink' }, 'hue'],
    ['a tool whose question is none', 'tools', { question: 'Readiness.' }, 'question'],
    ['a guide without a next step', 'responsibilities', { nextStep: undefined }, 'nextStep'],
    ['a situation without a next step', 'situations', { nextStep: undefined }, 'nextStep'],
    ['a theme that is no id', 'career', { theme: 'Grow People' }, 'theme'],
  ])('reject %s', (_, collection, changes, field) => {
    expect(faultsOf(collection, changes)).toContain(field);
  });

  it('fill in what an author may leave out', () => {
    expect(schemaOf.faqs.parse(minimalData.faqs('A title'))).toMatchObject({
      order: 50,
      figures: [],
      sources: [],
    });
    expect(schemaOf.responsibilities.parse(minimalData.responsibilities('A title'))).toMatchObject({
      core: false,
    });
    expect(schemaOf.frameworks.parse(minimalData.frameworks('A title'))).toMatchObject({ aliases: [] });
  });
});
