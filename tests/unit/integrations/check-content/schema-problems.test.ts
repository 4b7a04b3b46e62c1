import { describe, expect, it } from 'vitest';
import { readFile } from '#integrations/check-content/read-file.ts';
import { schemaProblems } from '#integrations/check-content/schema-problems.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { fileText } from '../../../support/build-entry.ts';

/** What the check says of the least an author must write, changed in some fields. */
function problemsWith(collection: CollectionName, changes: Record<string, unknown>) {
  const kind = ['sources', 'terms', 'tools', 'instruments'].includes(collection) ? 'yaml' : 'mdx';
  const file = readFile(fileText(collection, 'an-id', changes), kind);
  const { error } = schemaOf[collection].safeParse(file.data);
  return error ? schemaProblems(schemaOf[collection], file, 'content/file', error) : [];
}

describe('schemaProblems', () => {
  it.each<[string, CollectionName, Record<string, unknown>, string, string]>([
    ['a missing text', 'about', { title: undefined }, 'title', 'is missing'],
    ['a missing choice', 'frameworks', { category: undefined }, 'category', 'is missing'],
    ['a missing day', 'about', { reviewed: undefined }, 'reviewed', 'is missing'],
    ['a missing group', 'situations', { nextStep: undefined }, 'nextStep', 'is missing'],
    ['a missing field of an item', 'faqs', { terms: [{ id: 'x' }] }, 'terms[0].why', 'is missing'],
    ['an empty field', 'about', { title: null }, 'title', 'must be text, and is empty'],
    ['a year as text', 'books', { year: '2017' }, 'year', 'must be a number, and is text'],
    ['a text as number', 'about', { title: 1984 }, 'title', 'must be text, and is a number'],
    ['a part of a number', 'about', { order: 1.5 }, 'order', 'must be a whole number, and is 1.5'],
    ['one instead of a list', 'books', { authors: 'Fournier' }, 'authors', 'must be a list, and is text'],
    ['a list instead of one', 'about', { title: ['A'] }, 'title', 'must be text, and is a list'],
    [
      'a text instead of a group',
      'faqs',
      { terms: ['x'] },
      'terms[0]',
      'must be a group of fields, and is text',
    ],
    [
      'yes instead of true',
      'responsibilities',
      { core: 'yes' },
      'core',
      'must be true or false, and is text',
    ],
    ['a day as number', 'about', { reviewed: 2026 }, 'reviewed', 'must be text, and is a number'],
    ['an unknown choice', 'cases', { basis: 'real' }, 'basis', 'must be one of "public", "illustrative"'],
    ['too many words', 'faqs', { answer: 'word '.repeat(61) }, 'answer', 'has more than 60 words'],
    ['too few characters', 'about', { description: 'Short.' }, 'description', 'has fewer than 70 characters'],
    [
      'a form field of an unknown kind',
      'templates',
      { fields: Array(3).fill({ kind: 'x' }) },
      'fields[0].kind',
      'must be one of "text", "list", "table"',
    ],
    [
      'no place to find a source',
      'sources',
      { doi: undefined },
      'url',
      'needs a url, a doi or a publisher, so that a reader can find it',
    ],
  ])('says what is wrong with %s', (_, collection, changes, field, reason) => {
    expect(problemsWith(collection, changes)[0]).toMatchObject({ kind: 'invalid-field', field, reason });
  });

  it('takes the remedy from the words of the schema', () => {
    expect(problemsWith('books', { isbn13: '9781491973898' })).toEqual([
      {
        kind: 'invalid-field',
        file: 'content/file',
        line: 13,
        field: 'isbn13',
        reason: 'has a wrong check digit',
        remedy: 'ISBN-13 of an edition, only when verified.',
      },
    ]);
  });

  it.each([
    ['near a field', { tilte: 'A' }, 'Did you mean "title"?'],
    ['like no field', { zzzzzz: 'A' }, /^The fields here are title, shortTitle, .*, order\.$/u],
    [
      'that was a comma',
      { 'and its other names': null },
      'Put the text in quotes: inside { … } a comma ends it.',
    ],
  ])('names the remedy for a key %s', (_, changes, remedy) => {
    const [problem] = problemsWith('about', changes);
    expect(problem).toMatchObject({ kind: 'unknown-field', reason: 'no field has this name' });
    expect(problem?.remedy).toMatch(remedy);
  });

  it('finds an unknown key inside an item', () => {
    expect(problemsWith('faqs', { terms: [{ id: 'x', whi: 'to see', why: 'to see' }] })).toMatchObject([
      { kind: 'unknown-field', field: 'terms[0].whi', remedy: 'Did you mean "why"?' },
    ]);
  });
});
