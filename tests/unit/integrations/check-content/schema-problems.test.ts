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
    ['a year as text', 'books', { year: '2017' }, 'year', 'must be a number, and is the text "2017"'],
    ['a text as number', 'about', { title: 1984 }, 'title', 'must be text, and is the number 1984'],
    ['a part of a number', 'about', { order: 1.5 }, 'order', 'must be a whole number, and is 1.5'],
    [
      'one instead of a list',
      'books',
      { authors: 'Fournier' },
      'authors',
      'must be a list, and is the text "Fournier"',
    ],
    ['a list instead of one', 'about', { title: ['A'] }, 'title', 'must be text, and is a list'],
    [
      'a text instead of a group',
      'faqs',
      { terms: ['x'] },
      'terms[0]',
      'must be a group of fields, and is the text "x"',
    ],
    [
      'yes instead of true',
      'responsibilities',
      { core: 'yes' },
      'core',
      'must be true or false, and is the text "yes"',
    ],
    ['a day as number', 'about', { reviewed: 2026 }, 'reviewed', 'must be text, and is the number 2026'],
    [
      'an unknown choice',
      'cases',
      { basis: 'real' },
      'basis',
      'must be one of "public", "illustrative", and is "real"',
    ],
    ['too many words', 'faqs', { answer: 'word '.repeat(61) }, 'answer', 'has 61 words, and may have 60'],
    [
      'too few characters',
      'about',
      { description: 'Short.' },
      'description',
      'must have 70 to 160 characters, and has 6',
    ],
    [
      'a form field of an unknown kind',
      'templates',
      { fields: Array(3).fill({ kind: 'x' }) },
      'fields[0].kind',
      'must be one of "text", "list", "table", and is "x"',
    ],
    [
      'a number outside its range',
      'situations',
      { nextStep: { text: 'Write.', minutes: 500, link: { collection: 'terms', id: 'a' } } },
      'nextStep.minutes',
      'must be from 1 to 480, and is 500',
    ],
    ['a number that has only a least', 'about', { order: 0 }, 'order', 'must be 1 or more, and is 0'],
    [
      'hours out of their range',
      'books',
      { readingHours: 0 },
      'readingHours',
      'must be more than 0 and at most 60, and is 0',
    ],
    ['an empty text', 'about', { title: '' }, 'title', 'is missing: the text is empty'],
    ['a text of blanks', 'faqs', { answer: '   ' }, 'answer', 'is missing: the text is empty'],
    ['an empty list', 'books', { authors: [] }, 'authors', 'is missing: the list is empty'],
    [
      'too short a list',
      'frameworks',
      { elements: ['A'] },
      'elements',
      'must have 2 or more entries, and has 1',
    ],
    [
      'a day that is none',
      'about',
      { reviewed: 'TODO' },
      'reviewed',
      'must be a day as YYYY-MM-DD, and is "TODO"',
    ],
    [
      'an id that is none',
      'faqs',
      { theme: 'TODO' },
      'theme',
      'must be lower-case words joined by hyphens, and is "TODO"',
    ],
    [
      'a question without its mark',
      'tools',
      { question: 'Ready' },
      'question',
      'must end with "?", and is "Ready"',
    ],
    [
      'an address that is none',
      'sources',
      { url: 'a.example' },
      'url',
      'must be an address that begins with https://, and is "a.example"',
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

  it.each([
    ['misspelt', { year: undefined, yaer: 2017 }, 'Did you mean "year"? It is required, and missing.'],
    [
      'of another name',
      { level: undefined, audience: 'x' },
      'Did you mean "level"? It is required, and missing.',
    ],
  ])('names the missing field that one %s stands for', (_, changes, remedy) => {
    const problems = problemsWith('books', changes);
    expect(problems).toHaveLength(2);
    expect(problems.find(({ kind }) => kind === 'unknown-field')?.remedy).toBe(remedy);
  });

  it('finds an unknown key inside an item', () => {
    expect(problemsWith('faqs', { terms: [{ id: 'x', whi: 'to see', why: 'to see' }] })).toMatchObject([
      { kind: 'unknown-field', field: 'terms[0].whi', remedy: 'Did you mean "why"?' },
    ]);
  });
});
