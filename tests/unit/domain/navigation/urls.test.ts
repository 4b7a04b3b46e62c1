import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUrls } from '#domain/navigation/urls.ts';
import { collectionNames } from '#schemas/collections.ts';

const sbi = { collection: 'frameworks' as const, id: 'sbi' };

describe('createUrls', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['handbook', '/handbook/'],
    ['/handbook', '/handbook/'],
    ['handbook/', '/handbook/'],
    ['/handbook/', '/handbook/'],
    ['/team/handbook/', '/team/handbook/'],
  ])('takes "%s" for the base path %s', (base, root) => {
    expect(createUrls(base).root).toBe(root);
    expect(createUrls(base).home).toBe(root);
  });

  it.each(['/', '/handbook/'])('makes every path below %s', (base) => {
    const urls = createUrls(base);
    expect(urls.entry(sbi)).toBe(`${base}frameworks/sbi/`);
    expect(urls.hub('frameworks')).toBe(`${base}frameworks/`);
    expect(urls.hub('frameworks', 'feedback')).toBe(`${base}frameworks/#feedback`);
    expect(urls.search()).toBe(`${base}search/`);
    expect(urls.search('1:1 & more?')).toBe(`${base}search/?q=1%3A1%20%26%20more%3F`);
    expect(urls.file('favicon.svg')).toBe(`${base}favicon.svg`);
  });

  it.each([
    ['/frameworks/sbi/', '/handbook/frameworks/sbi/'],
    ['/frameworks/sbi/#how', '/handbook/frameworks/sbi/#how'],
    ['/', '/handbook/'],
    ['#how', '#how'],
    ['//other.example/', '//other.example/'],
    ['https://other.example/', 'https://other.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('turns the link %s of a text into %s', (href, url) => {
    expect(createUrls('/handbook/').inText(href)).toBe(url);
  });

  it('ends every page in one slash and has no two in a row, for any base path', () => {
    const base = fc.array(fc.constantFrom('/', 'a', 'b')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(base, fc.constantFrom(...collectionNames), (path, collection) => {
        const urls = createUrls(path);
        for (const url of [
          urls.home,
          urls.search(),
          urls.hub(collection),
          urls.entry({ collection, id: 'x' }),
        ])
          expect(url).toMatch(/^\/(?:[^/]+\/)*$/u);
      }),
    );
  });

  it('gives a query back as it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (query) => {
        const { searchParams } = new URL(createUrls('/').search(query), 'https://site.example');
        expect(searchParams.get('q')).toBe(query);
      }),
    );
  });
});
