import { statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { coverSvg } from '#domain/book/cover.ts';
import { pagesOf } from '#domain/book/pages-of.ts';
import { hasAddress } from '#schemas/collections.ts';
import { makeEpub } from '#tooling/book/make-book.ts';
import { readBookData, readBuiltPages } from '#tooling/book/read-built.ts';
import { checkEpub, deadLinksOf, filesOf, findEpubcheck } from '../support/epub.ts';
import { fileAt, fileUrls, readAt, shownEntries, urls } from '../support/published.ts';
import { dist, readPages } from '../support/site.ts';

const data = readBookData(dist);
const found = findEpubcheck();
const missing = 'missing' in found ? found.missing : null;
if (missing) console.log(`The EPUB is not put before epubcheck: ${missing}.`);

describe('the EPUB of the whole playbook', () => {
  let epub: Uint8Array;
  let files: Record<string, string>;
  beforeAll(() => {
    epub = makeEpub(data, readBuiltPages(dist, data.parts), {
      cover: { type: 'image/svg+xml', content: coverSvg(data.site.name, data) },
      modified: '2026-11-29T12:00:00Z',
    });
    files = filesOf(epub);
  });

  test('holds every entry but the tools, and every worksheet, once', () => {
    const entries = shownEntries()
      .filter(({ collection }) => hasAddress(collection) && collection !== 'tools')
      .map((entry) => urls.entry(entry));
    const worksheets = readPages()
      .filter(({ html }) => /<main[^>]*class="[^"]*\bsheet\b/u.test(html))
      .map(({ path }) => path);
    const held = pagesOf(data.parts).map(({ path }) => `/${path}`);
    expect(worksheets.length).toBeGreaterThan(0);
    expect(held.toSorted()).toEqual(
      [...entries.map((path) => path.replace(urls.root, '/')), ...worksheets].sort(),
    );
  });

  test('has the title of every entry as a heading', () => {
    const headings = Object.values(files).flatMap((xml) =>
      Array.from(xml.matchAll(/<h[12]>([^<]+)<\/h[12]>/gu), ([, title = '']) => title),
    );
    const plain = new Set(
      headings.map((title) =>
        title.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
      ),
    );
    const isEntry = ({ path }: { path: string }) => !path.startsWith('tools/');
    expect(pagesOf(data.parts).filter((page) => isEntry(page) && !plain.has(page.title))).toEqual([]);
  });

  test('has only links that lead somewhere', () => {
    expect(deadLinksOf(files)).toEqual([]);
  });

  test('has nothing that only a screen can do', () => {
    const sheets = Object.entries(files).filter(([path]) => path.endsWith('.xhtml'));
    const faults = sheets.filter(([, xml]) =>
      /<(?:button|input|script|style|astro-island|details)\b|Copy as Markdown/u.test(xml),
    );
    expect(faults.map(([path]) => path)).toEqual([]);
  });

  test.skipIf(missing)('passes epubcheck without an error or a warning', { timeout: 600_000 }, () => {
    if ('command' in found) expect(checkEpub(found.command, epub)).toEqual([]);
  });
});

describe('the page that offers books', () => {
  const page = readAt(fileUrls.download());

  test('offers what was made before the build, with its size, or says how it is made', () => {
    const offered = Array.from(
      page.matchAll(/<a href="([^"]+\.(?:epub|pdf))" download>[^<]+<\/a><span[^>]*>([^<]+)/gu),
      ([, href = '', about = '']) => ({ href, about }),
    );
    expect(page.includes('npm run book')).toBe(offered.length === 0);
    for (const { href, about } of offered) {
      const megabytes = (statSync(fileAt(href)).size / 1_000_000).toFixed(1);
      expect(about, href).toContain(`${megabytes} MB`);
    }
    expect(offered.map(({ href }) => href.split('.').at(-1))).toEqual(
      offered.length > 0 ? ['epub', 'pdf'] : [],
    );
  });

  test('leads to the book of chosen pages', () => {
    expect(page).toContain(`href="${urls.tool('own-book')}"`);
  });
});
