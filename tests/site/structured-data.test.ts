import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { formatDay } from '#strings';
import { dist, readPages } from '../support/site.ts';
import { textOf } from '../support/page-text.ts';

type Thing = Record<string, unknown> & { '@type': string };
const { root } = createUrls(site.base);
const decode = (text: string) => textOf(text);
const single = (html: string, pattern: RegExp) => decode(pattern.exec(html)?.[1] ?? '');
const property = (html: string, name: string) =>
  single(html, new RegExp(`<meta[^>]*(?:property|name)="${name}"[^>]*content="([^"]*)"`, 'u')) ||
  single(html, new RegExp(`<meta[^>]*content="([^"]*)"[^>]*property="${name}"`, 'u'));
const squeeze = (text: string) => text.replace(/\s+/gu, '');

const pages = readPages()
  .filter(({ html }) => !html.includes('name="robots" content="noindex"'))
  .map(({ path, html }) => {
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/u.exec(html)?.[1];
    const things = json ? (JSON.parse(json) as { '@graph': Thing[] })['@graph'] : [];
    const main = /<main[\s>][\s\S]*<\/main>/u.exec(html)?.[0] ?? '';
    return {
      path,
      html,
      main,
      text: squeeze(textOf(main)),
      things,
      heading: single(html, /<h1[^>]*>([\s\S]*?)<\/h1>/u),
    };
  });
type Page = (typeof pages)[number];
const canonicalOf = ({ html }: Page) => single(html, /<link rel="canonical" href="([^"]+)"/u);
const each = (type: string) =>
  pages.flatMap((page) =>
    page.things.filter((thing) => thing['@type'] === type).map((thing) => ({ page, thing })),
  );
/** What is said must stand on the page; spaces are the layout's business. */
const faultsOf = (type: string, saidBy: (thing: Thing, page: Page) => readonly unknown[]) => {
  const all = each(type);
  expect(all.length, `pages with ${type}`).toBeGreaterThan(0);
  return all.flatMap(({ page, thing }) =>
    saidBy(thing, page)
      .filter((said) => said !== undefined && !page.text.includes(squeeze(String(said))))
      .map((said) => `${page.path}: ${type} says “${String(said).slice(0, 60)}”`),
  );
};

describe('what search engines are told', () => {
  test('an article has all that is asked of one, and says what its page says', () => {
    const broken = each('Article').flatMap(({ page, thing }) => {
      const wanted = {
        headline: page.heading,
        description: property(page.html, 'og:description'),
        mainEntityOfPage: canonicalOf(page),
        url: canonicalOf(page),
        ...(site.cards ? { image: property(page.html, 'og:image') } : {}),
      };
      return [
        ...Object.entries(wanted)
          .filter(([name, value]) => value === '' || thing[name] !== value)
          .map(([name, value]) => `${page.path}: ${name} is “${String(thing[name])}”, not “${value}”`),
        ...['author', 'publisher', 'dateModified', 'datePublished']
          .filter((name) => !thing[name])
          .map((name) => `${page.path}: no ${name}`),
        ...(String(thing['datePublished']) > String(thing['dateModified']) ? [`${page.path}: dates`] : []),
      ];
    });
    expect(broken).toEqual([]);
    expect(
      faultsOf('Article', (thing) => [thing['headline'], formatDay(String(thing['dateModified']))]),
    ).toEqual([]);
  });

  test('questions and their answers stand on their page and on the hub', () => {
    expect(
      faultsOf('FAQPage', ({ mainEntity }) =>
        (mainEntity as { name: string; acceptedAnswer: { text: string } }[]).flatMap(
          ({ name, acceptedAnswer }) => [name, acceptedAnswer.text],
        ),
      ),
    ).toEqual([]);
    const hub = pages.find(({ path }) => path === '/faqs/');
    expect((hub?.things[0]?.['mainEntity'] as unknown[]).length).toBe(each('FAQPage').length - 1);
  });

  test('a book, a term, a source and a tool are called what their page calls them', () => {
    const books = each('Article').filter(({ thing }) => thing['about']);
    expect(books.length).toBeGreaterThan(0);
    const missing = books.flatMap(({ page, thing }) => {
      const { name, author, publisher, datePublished, isbn } = thing['about'] as {
        name: string;
        author: { name: string }[];
        publisher: { name: string };
        datePublished: string;
        isbn?: string;
      };
      const said = [name, datePublished, publisher.name];
      const authors = author.map(({ name: who }) => who);
      return [...said, ...authors, ...(isbn ? [isbn] : [])].filter(
        (word) => !page.text.replaceAll('-', '').includes(squeeze(String(word)).replaceAll('-', '')),
      );
    });
    expect(missing).toEqual([]);
    expect(faultsOf('DefinedTerm', ({ name, description }) => [name, description])).toEqual([]);
    expect(faultsOf('WebApplication', ({ name }, { heading }) => (name === heading ? [] : [name]))).toEqual(
      [],
    );
    const sources = each('WebPage').filter(({ thing }) => thing['about']);
    expect(sources.length).toBeGreaterThan(100);
    for (const { page, thing } of sources) expect((thing['about'] as Thing)['name']).toBe(page.heading);
  });

  test('a list names entries that the page leads to, and how many there are', () => {
    for (const { page, thing } of each('CollectionPage')) {
      const list = thing['mainEntity'] as {
        numberOfItems: number;
        itemListElement: { name: string; url: string; position: number }[];
      };
      expect(list.itemListElement.length, page.path).toBe(Math.min(100, list.numberOfItems));
      for (const [index, { name, url, position }] of list.itemListElement.entries()) {
        expect(position).toBe(index + 1);
        expect(page.html, `${page.path} → ${url}`).toContain(`href="${new URL(url).pathname}"`);
        expect(page.text, page.path).toContain(squeeze(name));
      }
    }
  });

  test('the way to a page is the one that it shows', () => {
    const wrong = pages
      .filter(({ html }) => html.includes('<nav class="trail"'))
      .filter(({ html, heading, things }) => {
        const trail = /<nav class="trail"[\s\S]*?<\/nav>/u.exec(html)?.[0] ?? '';
        const shown = Array.from(
          trail.matchAll(/<a href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/gu),
          ([, href = '', name = '']) => [decode(name), href],
        );
        const crumbs = things.find((thing) => thing['@type'] === 'BreadcrumbList')?.['itemListElement'] as
          { name: string; item?: string }[] | undefined;
        const said = crumbs?.map(({ name, item }) => [name, item && new URL(item).pathname]);
        return JSON.stringify(said) !== JSON.stringify([...shown, [heading, undefined]]);
      })
      .map(({ path }) => path);
    expect(each('BreadcrumbList').length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test('the home page names the site and how it is searched', () => {
    const [{ thing } = { thing: {} as Thing }] = each('WebSite');
    expect(thing).toMatchObject({ name: site.name, url: `${site.url}${root}` });
    expect(JSON.stringify(thing['potentialAction'])).toContain('search/?q={query}');
  });
});

describe('what is shown where a page is shared', () => {
  test('is complete: title, kind, address, description, site, language and a picture of at most 40 KB', () => {
    const faults = pages.flatMap((page) => {
      const { path, html } = page;
      const wanted: Record<string, string> = {
        'og:title': single(html, /<title>([^<]+)<\/title>/u),
        'og:url': canonicalOf(page),
        'og:description': single(html, /<meta name="description" content="([^"]*)"/u),
        'og:site_name': site.name,
        'og:locale': 'en_GB',
        'og:type': page.things[0]?.['@type'] === 'Article' ? 'article' : property(html, 'og:type'),
        ...(site.cards
          ? { 'og:image:width': '1200', 'og:image:height': '630', 'twitter:card': 'summary_large_image' }
          : {}),
      };
      return Object.entries(wanted)
        .filter(([name, value]) => !value || property(html, name) !== value)
        .map(([name]) => `${path}: ${name} is “${property(html, name)}”`);
    });
    expect(faults).toEqual([]);
  });

  test.runIf(site.cards)('has a picture of its own that is there, at most 40 KB', () => {
    const cards = pages.map(
      (page) => [page.path, new URL(property(page.html, 'og:image')).pathname.slice(root.length)] as const,
    );
    expect(new Set(cards.map(([, card]) => card)).size).toBe(pages.length);
    for (const [path, card] of cards) {
      expect(existsSync(`${dist}/${card}`), `${path}: ${card}`).toBe(true);
      expect(statSync(`${dist}/${card}`).size, card).toBeLessThanOrEqual(40 * 1024);
    }
  });

  test('the site can be kept among the apps of a system', () => {
    const manifest = JSON.parse(readFileSync(`${dist}/manifest.webmanifest`, 'utf8')) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.start_url).toBe(root);
    for (const { src, sizes } of manifest.icons) {
      const icon = readFileSync(`${dist}/${src.slice(root.length)}`);
      expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});

test('the sitemap lists every page, with the day of its last change where the page says it', () => {
  const xml = readFileSync(`${dist}/sitemap-0.xml`, 'utf8');
  const listed = new Map(
    Array.from(xml.matchAll(/<url>([\s\S]*?)<\/url>/gu), ([, entry = '']) => [
      single(entry, /<loc>([^<]+)/u),
      /<lastmod>(\d{4}-\d{2}-\d{2})/u.exec(entry)?.[1],
    ]),
  );
  const wrong = pages
    .filter((page) => {
      const modified = page.things.map((thing) => thing['dateModified']).find(Boolean);
      return !listed.has(canonicalOf(page)) || listed.get(canonicalOf(page)) !== modified;
    })
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
  expect(listed.size).toBe(pages.length);
  expect([...listed.values()].filter(Boolean).length).toBeGreaterThan(listed.size / 2);
});
