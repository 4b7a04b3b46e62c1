import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { declaredCitations, declaredLinks, keyOf } from '#domain/library/build-library.ts';
import { dataFile, dataVersion, schemaFile } from '#domain/data/collection-data.ts';
import type { CslItem } from '#domain/data/csl.ts';
import { exampleLength } from '#domain/data/example-query.ts';
import { collectionNames, hasAddress, isPageCollection } from '#schemas/collections.ts';
import { site } from '#site';
import { readBibtex } from '../support/read-bibtex.ts';
import { absolute, faultOf, fileUrls, readAt, readJson, shownEntries } from '../support/published.ts';

interface Mention {
  collection: string;
  id: string;
  page: string;
}
interface Data {
  $schema: string;
  version: number;
  count: number;
  entries: {
    id: string;
    page?: string;
    markdown?: string;
    data: Record<string, unknown>;
    body?: string;
    links: Mention[];
    linkedFrom: Mention[];
    cites?: { id: string }[];
    citedBy?: Mention[];
  }[];
}

const shown = shownEntries();
const collections = collectionNames.filter((name) => !site.hidden.includes(name));
const read = (name: string) => readJson<Data>(fileUrls.data(dataFile(name as never)));
const all = new Map(collections.map((name) => [name, read(name)]));

describe.each(collections)('the data of %s', (collection) => {
  const data = all.get(collection)!;
  const own = shown.filter((entry) => entry.collection === collection);

  it('keeps to its own schema, whose address it names', () => {
    const path = fileUrls.data(schemaFile(collection));
    expect(data.$schema).toBe(absolute(path));
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    formats.default(ajv);
    const schema = readJson<{ $id: string }>(path);
    expect(schema.$id).toBe(absolute(path));
    const validate = ajv.compile(schema);
    validate(data);
    expect(validate.errors).toBeNull();
  });

  it('holds every entry of the library once', () => {
    expect(data.version).toBe(dataVersion);
    expect(data.count).toBe(own.length);
    expect(data.entries.map(({ id }) => id).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  });

  it('has the links of the library, both ways, and addresses that lead somewhere', () => {
    const keys = (mentions: Mention[]) => mentions.map(keyOf).toSorted();
    for (const entry of own) {
      const {
        page,
        markdown,
        body,
        links,
        linkedFrom,
        cites = [],
        citedBy = [],
      } = data.entries.find(({ id }) => id === entry.id)!;
      expect(keys(links), entry.id).toEqual(declaredLinks(entry).map(keyOf).toSorted());
      const referrers = shown.filter((other) =>
        declaredLinks(other).some((link) => keyOf(link) === keyOf(entry)),
      );
      expect([...new Set(keys(linkedFrom))], entry.id).toEqual(referrers.map(keyOf).toSorted());
      expect(
        cites.map(({ id }) => id),
        entry.id,
      ).toEqual(declaredCitations(entry).map(({ id }) => id));
      if (collection === 'sources') {
        const citers = shown.filter((other) => declaredCitations(other).some(({ id }) => id === entry.id));
        expect([...new Set(keys(citedBy))], entry.id).toEqual(citers.map(keyOf).toSorted());
      }
      expect([page !== undefined, markdown !== undefined], entry.id).toEqual([
        hasAddress(collection),
        hasAddress(collection),
      ]);
      expect(body !== undefined, entry.id).toBe(isPageCollection(collection));
      for (const href of [page, markdown, ...links.map((link) => link.page)])
        expect(href && faultOf(href)).toBeFalsy();
    }
  });
});

it('the index lists every file of the data with the number of its entries', () => {
  const index = readJson<{
    collections: { collection: string; count: number; data: string; schema: string }[];
    files: Record<string, string>;
  }>(fileUrls.data('index.json'));
  expect(index.collections.map(({ collection, count }) => [collection, count])).toEqual(
    collections.map((name) => [name, shown.filter(({ collection }) => collection === name).length]),
  );
  const addresses = [
    ...index.collections.flatMap(({ data, schema }) => [data, schema]),
    ...Object.values(index.files),
  ];
  expect(addresses.flatMap((href) => faultOf(href) ?? [])).toEqual([]);
});

describe('the sources for a reference manager', () => {
  const sources = shown.filter((entry) => entry.collection === 'sources');
  const items = readJson<CslItem[]>(fileUrls.data('sources.csl.json'));
  /** Types and variables of CSL 1.0.2 among which ours have to be. */
  const types = ['book', 'article', 'article-journal', 'report', 'webpage', 'speech', 'legislation'];
  const variables = ['title', 'container-title', 'volume', 'issue', 'page', 'publisher', 'DOI', 'URL'];
  const name = {
    anyOf: [
      {
        type: 'object',
        properties: { family: { type: 'string' }, given: { type: 'string' }, suffix: { type: 'string' } },
        required: ['family'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: { literal: { type: 'string' } },
        required: ['literal'],
        additionalProperties: false,
      },
    ],
  };
  const date = {
    type: 'object',
    properties: {
      'date-parts': {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
      },
    },
    required: ['date-parts'],
    additionalProperties: false,
  };
  const csl = {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        id: { type: 'string', minLength: 1 },
        type: { enum: types },
        author: { type: 'array', items: name, minItems: 1 },
        issued: date,
        accessed: date,
        ...Object.fromEntries(variables.map((variable) => [variable, { type: 'string', minLength: 1 }])),
      },
      required: ['id', 'type', 'title'],
      additionalProperties: false,
    },
  };

  it('are valid CSL-JSON, one for each source', () => {
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(csl);
    validate(items);
    expect(validate.errors).toBeNull();
    expect(items.map(({ id }) => id).toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
  });

  it('say the same in BibTeX, when a reference manager reads it', () => {
    const back = readBibtex(readAt(fileUrls.data('sources.bib')));
    expect(back.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    const plain = (value: unknown) =>
      String(value ?? '')
        .replace(/<[^>]*>/gu, '')
        .replace(/[‘’]/gu, "'")
        .replace(/[“”]/gu, '"');
    for (const [index, item] of items.entries()) {
      const read = back[index]!;
      expect(plain(read['title']), item.id).toBe(plain(item.title));
      expect(read['DOI'], item.id).toBe(item.DOI);
      expect(read['URL'], item.id).toBe(item.URL);
      expect((read['author'] as unknown[]).length, item.id).toBe(item.author.length);
      expect((read['issued'] as CslItem['issued'])?.['date-parts'][0][0], item.id).toBe(
        item.issued?.['date-parts'][0][0],
      );
    }
  });
});

describe('the page about the data', () => {
  const html = readAt(fileUrls.dataPage);
  const decode = (text: string) =>
    text
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');

  it('shows a query that gives the answer it shows', async () => {
    const [, query = ''] = /<pre[^>]*><code[^>]*>([^]*?)<\/code>/u.exec(html) ?? [];
    const [, section = ''] = /id="query"([^]*?)<\/section>/u.exec(html) ?? [];
    const shownRows = Array.from(
      section.matchAll(/<td>([^<]*)<\/td><td>(\d+)<\/td>/gu),
      ([, source, count]) => ({
        source: decode(source!),
        count: Number(count),
      }),
    );
    const fetchFile = (path: string) => Promise.resolve({ json: () => Promise.resolve(readJson(path)) });
    const lines = decode(query).split('\n');
    // As a console does: the value of the last statement.
    const last = lines.findIndex((line) => line === 'entries');
    const program = [...lines.slice(0, last), `return ${lines.slice(last).join('\n')}`].join('\n');
    const run = new Function('fetch', `return (async () => { ${program} })();`) as (
      fetch: unknown,
    ) => Promise<{ source: string; count: number }[]>;
    const answer = await run(fetchFile);
    expect(answer).toHaveLength(Math.min(exampleLength, all.get('sources')!.count));
    expect(shownRows).toEqual(answer);
  });

  it('leads to every file of every collection, with its number of entries', () => {
    for (const collection of collections) {
      expect(html).toContain(`href="${fileUrls.data(dataFile(collection))}"`);
      expect(html).toContain(`href="${fileUrls.data(schemaFile(collection))}"`);
      expect(html).toContain(`<td>${all.get(collection)!.count}</td>`);
    }
  });
});

it('the scoring contract has no link to a file that readers do not have', () => {
  const text = readAt(fileUrls.data('scoring.md'));
  const links = Array.from(text.matchAll(/\]\(([^)]+)\)/gu), ([, href]) => href!);
  expect(links.filter((href) => !/^(?:#|https?:)/u.test(href))).toEqual([]);
  expect(text).toContain('# How the self-assessment is scored');
});
