import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { PageEntry } from '#domain/library/types.ts';
import { feedLength, newestPages } from '#domain/feeds/newest-pages.ts';
import { isPageCollection, pageCollections, type PageCollection } from '#schemas/collections.ts';
import { absolute, faultOf, fileUrls, readAt, readJson, shownEntries, urls } from '../support/published.ts';
import { childrenOf, readXml, textOf, type Element } from '../support/xml.ts';

const pages = shownEntries().filter((entry): entry is PageEntry => isPageCollection(entry.collection));
const shelves = pageCollections.filter((name) => pages.some(({ collection }) => collection === name));
const feeds = [null, ...shelves] as const;
const expected = (collection: PageCollection | null) =>
  newestPages(collection ? pages.filter((page) => page.collection === collection) : pages);

/** RFC 3339, as RFC 4287 asks for. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
/** What an element of a feed or entry may hold, and how often (RFC 4287, 4.1.1 and 4.1.2). */
const once = ['id', 'title', 'updated'];
const atMostOnce = [
  'generator',
  'icon',
  'logo',
  'rights',
  'subtitle',
  'content',
  'published',
  'source',
  'summary',
];
const any = ['author', 'category', 'contributor', 'link', 'entry'];
const atom = 'http://www.w3.org/2005/Atom';

function faultsIn(element: Element): string[] {
  const count = (name: string) => childrenOf(element, name).length;
  const alternates = childrenOf(element, 'link').filter(
    ({ attributes: { rel = 'alternate' } }) => rel === 'alternate',
  );
  return [
    ...element.children.flatMap(({ name, namespace }) =>
      namespace === atom && [...once, ...atMostOnce, ...any].includes(name) ? [] : [`unknown ${name}`],
    ),
    ...once.flatMap((name) => (count(name) === 1 ? [] : [`${count(name)} of ${name}`])),
    ...atMostOnce.flatMap((name) => (count(name) <= 1 ? [] : [`${count(name)} of ${name}`])),
    ...childrenOf(element, 'updated').flatMap(({ text }) =>
      instant.test(text) && !Number.isNaN(Date.parse(text)) ? [] : [text],
    ),
    ...childrenOf(element, 'id').flatMap(({ text }) => (URL.canParse(text) ? [] : [`id ${text}`])),
    ...childrenOf(element, 'link').flatMap(({ attributes: { href = '' } }) =>
      URL.canParse(href) ? [] : [`link ${href}`],
    ),
    ...(alternates.length === 1 ? [] : [`${alternates.length} alternates`]),
  ];
}

/** Links of an HTML text; notes within it lead to itself. */
const linksIn = (html: string) =>
  Array.from(html.matchAll(/\s(?:href|src)="([^"]*)"/gu), ([, href]) => href!.replaceAll('&amp;', '&'));

describe.each(feeds)('the Atom feed of %s', (collection) => {
  const path = fileUrls.feed('xml', collection ?? undefined);
  const feed = readXml(readAt(path));
  const entries = childrenOf(feed, 'entry');

  it('keeps to RFC 4287', () => {
    expect([feed.name, feed.namespace]).toEqual(['feed', atom]);
    expect(faultsIn(feed)).toEqual([]);
    expect(entries.flatMap(faultsIn)).toEqual([]);
    // An author of the feed stands for all entries without one.
    expect(childrenOf(feed, 'author').map((author) => textOf(author, 'name'))).toEqual([
      expect.stringMatching(/\S/u),
    ]);
    const ids = entries.map((entry) => textOf(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    const self = childrenOf(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
    expect(self?.attributes['href']).toBe(absolute(path));
  });

  it('has the newest pages, at most thirty, with their full text', () => {
    expect(entries.map((entry) => textOf(entry, 'id'))).toEqual(
      expected(collection).map((page) => absolute(urls.entry(page))),
    );
    expect(entries.length).toBeLessThanOrEqual(feedLength);
    const updated = entries.map((entry) => textOf(entry, 'updated')!);
    expect(updated).toEqual(updated.toSorted().reverse());
    expect(textOf(feed, 'updated')).toBe(updated[0]);
    for (const [index, entry] of entries.entries()) {
      const { body } = expected(collection)[index]!;
      const html = textOf(entry, 'content')!;
      expect(html.replace(/<[^>]*>/gu, '').length, textOf(entry, 'id')).toBeGreaterThan(body.length / 2);
      expect(html).not.toMatch(/<h1|<script|style=|\{|<[A-Z]/u);
    }
  });

  it('has links that are absolute and lead somewhere, or to a note beside them', () => {
    const faults = entries.flatMap((entry) => {
      const html = textOf(entry, 'content')!;
      return linksIn(html).flatMap((href) => {
        if (href.startsWith('#')) return html.includes(`id="${href.slice(1)}"`) ? [] : [href];
        const fault = URL.canParse(href) ? faultOf(href) : 'is not absolute';
        return fault ? [`${textOf(entry, 'id')}: ${href} ${fault}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  it('says the same as the JSON Feed', () => {
    const json = readJson<{
      items: { id: string; title: string; content_html: string; date_modified: string }[];
    }>(fileUrls.feed('json', collection ?? undefined));
    const plain = (html: string | undefined) => html?.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    expect(
      json.items.map(({ id, title, content_html: html, date_modified: day }) => [id, title, html, day]),
    ).toEqual(
      entries.map((entry) => [
        textOf(entry, 'id'),
        plain(textOf(entry, 'title')),
        textOf(entry, 'content'),
        textOf(entry, 'updated'),
      ]),
    );
  });
});

/** JSON Feed 1.1, with what we use of it; nothing else may stand in a feed. */
const text = { type: 'string', minLength: 1 };
const url = { type: 'string', format: 'uri' };
const person = {
  type: 'object',
  properties: { name: text, url, avatar: url },
  minProperties: 1,
  additionalProperties: false,
};
const jsonFeed = {
  type: 'object',
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    language: { type: 'string', pattern: '^[a-z]{2}(?:-[A-Z]{2})?$' },
    authors: { type: 'array', items: person, minItems: 1 },
    items: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: text,
          url,
          title: text,
          content_html: text,
          summary: text,
          date_modified: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: text },
        },
        required: ['id', 'url', 'title', 'content_html', 'date_modified'],
        additionalProperties: false,
      },
    },
  },
  required: ['version', 'title', 'items', 'feed_url', 'home_page_url'],
  additionalProperties: false,
};

it.each(feeds)('the JSON Feed of %s keeps to version 1.1', (collection) => {
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  const path = fileUrls.feed('json', collection ?? undefined);
  const feed = readJson<{ feed_url: string }>(path);
  const validate = ajv.compile(jsonFeed);
  validate(feed);
  expect(validate.errors).toBeNull();
  expect(feed.feed_url).toBe(absolute(path));
});

it('hubs and the home page name their feeds', () => {
  for (const collection of feeds)
    expect(readAt(collection ? urls.hub(collection) : urls.home), collection ?? 'home').toContain(
      `href="${fileUrls.feed('xml', collection ?? undefined)}"`,
    );
});
