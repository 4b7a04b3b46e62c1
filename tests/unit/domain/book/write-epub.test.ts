import { describe, expect, it } from 'vitest';
import { bindPages } from '#domain/book/bind-book.ts';
import { coverSvg } from '#domain/book/cover.ts';
import { keepPages } from '#domain/book/keep-pages.ts';
import type { BookPart } from '#domain/book/types.ts';
import { writeEpub } from '#domain/book/write-epub.ts';
import { zipEpub } from '#domain/book/zip-epub.ts';
import { smallData, smallPage, smallParts } from '../../../support/book.ts';
import { allWithin, deadLinksOf, filesOf } from '../../../support/epub.ts';
import { childrenOf, readXml, textOf } from '../../../support/xml.ts';

const make = (parts: readonly BookPart[] = smallParts, title = 'My “book” & <more>') =>
  zipEpub(
    writeEpub(parts, bindPages(parts, smallPage), smallData, {
      title,
      id: 'urn:uuid:1',
      modified: '2026-11-29T12:00:00Z',
      cover: { type: 'image/svg+xml', content: coverSvg(title, smallData) },
    }),
  );
const text = (bytes: Uint8Array, from: number, to: number) => new TextDecoder().decode(bytes.slice(from, to));

describe('an EPUB', () => {
  const epub = make();
  const files = filesOf(epub);
  const opf = readXml(files['EPUB/package.opf']!);

  it('begins with its media type, uncompressed, where reading systems look for it', () => {
    expect(text(epub, 30, 58)).toBe('mimetypeapplication/epub+zip');
  });

  it('names every file in its manifest, and every sheet in its order', () => {
    const items = childrenOf(childrenOf(opf, 'manifest')[0]!, 'item').map(({ attributes }) => attributes);
    expect(items.map(({ href }) => `EPUB/${href}`).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path.startsWith('EPUB/') && path !== 'EPUB/package.opf')
        .sort(),
    );
    const order = childrenOf(childrenOf(opf, 'spine')[0]!, 'itemref').map(
      ({ attributes }) => attributes['idref'],
    );
    expect(order).toEqual([
      'cover',
      'imprint',
      'nav',
      'part-people',
      'responsibilities-hiring',
      'responsibilities-onboarding',
      'part-reference',
      'terms-by-s',
    ]);
    expect(items.find(({ id }) => id === 'responsibilities-hiring')).toMatchObject({ properties: 'svg' });
  });

  it('says its title, language, licence and how accessible it is', () => {
    const metadata = childrenOf(opf, 'metadata')[0]!;
    expect(textOf(metadata, 'title')).toBe('My “book” & <more>');
    expect(textOf(metadata, 'language')).toBe('en-GB');
    expect(textOf(metadata, 'rights')).toContain('CC BY 4.0');
    const properties = childrenOf(metadata, 'meta').map(({ attributes }) => attributes['property']);
    for (const name of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ])
      expect(properties).toContain(`schema:${name}`);
  });

  it('has only links that lead somewhere, and each id once', () => {
    expect(deadLinksOf(files)).toEqual([]);
  });

  it('keeps links within the book, and sends others to the site', () => {
    const hrefs = allWithin(readXml(files['EPUB/responsibilities-hiring.xhtml']!)).map(
      ({ attributes }) => attributes['href'],
    );
    expect(hrefs).toEqual(
      expect.arrayContaining([
        'responsibilities-onboarding.xhtml#responsibilities-onboarding--week-one',
        'terms-by-s.xhtml#terms-slo',
        'https://playbook.example/handbook/tools/plan/',
        // A place that the book does not have: its page.
        'responsibilities-onboarding.xhtml#responsibilities-onboarding',
        'https://doi.org/1',
        'responsibilities-hiring.xhtml#responsibilities-hiring--source-1',
      ]),
    );
  });

  it('has short pages under their letter, one step lower', () => {
    const levels = allWithin(readXml(files['EPUB/terms-by-s.xhtml']!))
      .filter(({ name }) => /^h\d$/u.test(name))
      .map(({ name, text: heading }) => `${name} ${heading}`);
    expect(levels).toEqual(['h1 S', 'h2 SLA', 'h2 SLO', 'h3 More']);
  });

  it('is the same for the same pages, byte by byte', () => {
    expect(make()).toEqual(epub);
  });

  it('of some pages sends links to the others to the site', () => {
    const some = filesOf(make(keepPages(smallParts, ({ path }) => path === 'terms/sla/')));
    expect(deadLinksOf(some)).toEqual([]);
    expect(some['EPUB/terms-by-s.xhtml']).toContain('href="https://playbook.example/handbook/terms/slo/"');
    expect(Object.keys(some)).not.toContain('EPUB/part-people.xhtml');
  });

  it('is not made of what is no page', () => {
    expect(() => bindPages(smallParts, () => 'Not found')).toThrow(
      'responsibilities/hiring/ holds nothing to read',
    );
  });
});

describe('links that lead nowhere', () => {
  const sheet = (body: string) => `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`;
  it.each([
    ['a.xhtml → b.xhtml', '<a href="b.xhtml">x</a>'],
    ['a.xhtml → #b', '<a href="#b">x</a>'],
    ['a.xhtml → c.png', '<img src="c.png"/>'],
    ['a.xhtml has #a twice', '<p id="a"/><p id="a"/>'],
  ])('are found: %s', (found, body) => {
    expect(deadLinksOf({ 'a.xhtml': sheet(body) })).toEqual([found]);
  });
});
