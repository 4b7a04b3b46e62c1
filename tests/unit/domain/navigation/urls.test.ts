import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createToolLinks, createUrls, sitePath } from '#domain/navigation/urls.ts';
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
    expect(urls.tool('plan')).toBe(`${base}tools/plan/`);
    expect(urls.tool('capacity', '#mix')).toBe(`${base}tools/capacity/#mix`);
    expect(urls.worksheet('dora')).toBe(`${base}tools/dora/worksheet/`);
    expect(urls.worksheet('readiness', 'aspiring')).toBe(`${base}tools/readiness/aspiring/`);
    expect(urls.toolData('stories', 'questions')).toBe(`${base}tools/stories/questions.json`);
  });

  it.each(['/', '/handbook/'])('leads from one tool into another below %s', (base) => {
    const links = createToolLinks(base);
    expect(links.portfolio).toBe(`${base}tools/portfolio/`);
    expect(links.plan('p1')).toBe(`${base}tools/plan/#p1`);
    expect(links.example('e-1')).toBe(`${base}tools/portfolio/#item=e-1`);
    expect(links.bulletFrom('e-1')).toBe(`${base}tools/resume/#from=e-1`);
    expect(links.storyFrom('e 1')).toBe(`${base}tools/stories/#from=e%201`);
  });

  it('names a page without the base path for what is saved', () => {
    expect(sitePath(sbi)).toBe('/frameworks/sbi/');
    expect(sitePath({ collection: 'templates', id: 'x' }, '#blank-form')).toBe('/templates/x/#blank-form');
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
