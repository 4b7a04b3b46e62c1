import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { collectionData, type DataSite } from '#domain/data/collection-data.ts';
import { buildLibrary } from '#domain/library/build-library.ts';
import { collectionNames, isPageCollection } from '#schemas/collections.ts';
import { publishedSchema } from '#schemas/published-data.ts';
import { buildEntry } from '../../support/build-entry.ts';

const site: DataSite = {
  name: 'Handbook',
  licence: { name: 'CC BY 4.0', url: 'https://a.example/by/' },
  page: ({ collection, id }) => `https://a.example/${collection}/${id}/`,
  twin: ({ collection, id }) => `https://a.example/${collection}/${id}/index.html.md`,
  file: (name) => `https://a.example/data/v1/${name}`,
};
const compile = (collection: (typeof collectionNames)[number]) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  return ajv.compile(publishedSchema(collection, site.file(`${collection}.schema.json`)));
};

describe('the schema of published data', () => {
  it.each(collectionNames)(
    'of %s is a valid JSON Schema, and says of each field what it is for',
    (collection) => {
      // Compiling holds it to the meta-schema.
      const { schema } = compile(collection) as unknown as { schema: object };
      const undescribed: string[] = [];
      const visit = (value: unknown, path: string) => {
        if (value === null || typeof value !== 'object') return;
        for (const [name, child] of Object.entries(value)) {
          if (
            path.endsWith('/properties') &&
            !('description' in (child as object)) &&
            !('const' in (child as object))
          )
            undescribed.push(`${path}/${name}`);
          visit(child, `${path}/${name}`);
        }
      };
      visit(schema, '');
      expect(undescribed).toEqual([]);
    },
  );

  const entries = [
    buildEntry('terms', 'one-to-one', { sources: [{ id: 'byron-1999', claim: 'It loops.' }] }),
    buildEntry('sources', 'byron-1999'),
    buildEntry('faqs', 'how', {
      title: 'How?',
      terms: [{ id: 'one-to-one', why: 'for the word' }],
      nextStep: { text: 'Ask.', minutes: 5, link: { collection: 'terms', id: 'one-to-one' } },
    }),
    buildEntry('faqs', 'lost', {
      title: 'Lost?',
      nextStep: { text: 'Ask.', minutes: 5, link: { collection: 'books', id: 'hidden' } },
    }),
  ];
  const library = buildLibrary(entries);
  const dataOf = (collection: 'terms' | 'sources' | 'faqs') =>
    collectionData(collection, 'Name', library, site, (entry) =>
      isPageCollection(entry.collection) ? 'Text.' : null,
    );

  it.each(['terms', 'sources', 'faqs'] as const)('accepts the data of %s', (collection) => {
    const validate = compile(collection);
    validate(JSON.parse(JSON.stringify(dataOf(collection))));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['a field more', (data: ReturnType<typeof dataOf>) => ({ ...data, more: 1 })],
    [
      'an entry without its id',
      (data: ReturnType<typeof dataOf>) => ({ ...data, entries: [{ ...data.entries[0], id: undefined }] }),
    ],
    [
      'a field of another type',
      (data: ReturnType<typeof dataOf>) => ({
        ...data,
        entries: [{ ...data.entries[0], data: { ...data.entries[0]!.data, title: 1 } }],
      }),
    ],
    [
      'a day that is none',
      (data: ReturnType<typeof dataOf>) => ({
        ...data,
        entries: [{ ...data.entries[0], data: { ...data.entries[0]!.data, reviewed: '2026-13-01' } }],
      }),
    ],
  ])('refuses %s', (_, spoil) => {
    const validate = compile('faqs');
    expect(validate(JSON.parse(JSON.stringify(spoil(dataOf('faqs')))))).toBe(false);
  });

  it('has the links of an entry both ways, its sources, and no link to what is not shown', () => {
    const faqs = dataOf('faqs').entries;
    const target = {
      collection: 'terms',
      id: 'one-to-one',
      title: 'One to one',
      page: 'https://a.example/terms/one-to-one/',
    };
    const how = faqs.find(({ id }) => id === 'how')!;
    expect(how.links).toEqual([{ ...target, why: 'for the word' }]);
    expect(how.data).toHaveProperty('nextStep');
    expect(how.data).not.toHaveProperty('terms');
    expect(faqs.find(({ id }) => id === 'lost')!.data).not.toHaveProperty('nextStep');
    const [term] = dataOf('terms').entries;
    expect(term!.linkedFrom).toEqual([
      {
        collection: 'faqs',
        id: 'how',
        title: 'How?',
        page: 'https://a.example/faqs/how/',
        why: 'for the word',
      },
    ]);
    expect(term).toMatchObject({ cites: [{ id: 'byron-1999', claim: 'It loops.' }] });
    expect(dataOf('sources').entries[0]).toMatchObject({ citedBy: [{ ...target, claim: 'It loops.' }] });
    expect(dataOf('terms').count).toBe(1);
  });
});
