import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chaptersOf, pagesOf } from '#domain/book/pages-of.ts';
import { keepPages } from '#domain/book/keep-pages.ts';
import { coverSvg } from '#domain/book/cover.ts';
import { ownBook as text } from '#strings/own-book';
import { makePdf, type MadePdf } from '#tooling/book/make-book.ts';
import { drawCover } from '#tooling/book/print-book.ts';
import { readBookData, readBuiltPages } from '#tooling/book/read-built.ts';
import { auditInEveryScheme } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { deadLinksOf, filesOf } from '../support/epub.ts';
import { openHost, type Host } from '../support/host.ts';
import { isKept } from '../support/kept.ts';
import { brotliSize, dist } from '../support/site.ts';

const site = useSite();
const data = readBookData(dist);

describe('the PDF', () => {
  /** A few pages of every shelf, with a drawing, a form, a worksheet, terms and sources. */
  const seen = new Map<string, number>();
  const parts = keepPages(data.parts.slice(0, 1).concat(data.parts.slice(-3)), ({ path }) => {
    const shelf = path.split('/')[0] ?? '';
    seen.set(shelf, (seen.get(shelf) ?? 0) + 1);
    return (seen.get(shelf) ?? 0) <= 2;
  });
  let made: MadePdf;
  beforeAll(async () => {
    made = await makePdf(site.browser, parts, readBuiltPages(dist, parts), {
      data,
      paper: 'A4',
      style: readFileSync('src/styles/book/print.css', 'utf8'),
    });
  });

  test('is tagged, and says its title and its language', () => {
    expect(made.read).toMatchObject({ isTagged: true, title: data.site.name, language: data.site.language });
  });

  test('has an outline of its parts and pages, and numbers in its contents that are right', async () => {
    expect(made.read.outlined).toBeGreaterThan(pagesOf(parts).length + parts.length);
    const { text: sheets } = await extractText(await getDocumentProxy(Uint8Array.from(made.pdf)));
    // Behind the cover and the page about the book, before the first part.
    const firstPart = made.read.places.get(`part-${parts[0]?.id}`);
    const contents = sheets
      .slice(2, firstPart! - 1)
      .join(' ')
      .replace(/\s+/gu, ' ');
    expect(contents).toContain(data.words.contents);
    const chapters = chaptersOf(parts).filter(({ id }) => made.read.places.has(id));
    expect(chapters.length).toBeGreaterThan(10);
    for (const { id, title } of chapters) expect(contents).toContain(`${title} ${made.read.places.get(id)}`);
  });

  test('has no link that leads nowhere', () => {
    expect([...made.read.linked].filter((name) => !made.read.places.has(name))).toEqual([]);
    expect(made.read.linked.size).toBeGreaterThan(pagesOf(parts).length);
  });

  test('is refused when a link leads nowhere', async () => {
    const pages = new Map(readBuiltPages(dist, parts));
    const [path, bound] = [...pages][0]!;
    const link = { name: 'a', attributes: { href: '#gone' }, children: ['x'] };
    const read = { ...bound.read, ids: new Set(['gone']), content: [...bound.read.content, link] };
    pages.set(path, { ...bound, read });
    await expect(makePdf(site.browser, parts, pages, { data, paper: 'A4', style: '' })).rejects.toThrow(
      `lead nowhere: ${bound.id}--gone`,
    );
  });
});

test('the cover is a picture of the size that shops ask for', async () => {
  const png = await drawCover(site.browser, coverSvg(data.site.name, data));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 2560]);
});

describe('a book of chosen pages', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost();
    host.publish('/', dist);
  });
  afterAll(() => host.close());

  const path = 'tools/own-book/';
  const begin = (page: Page) => page.getByRole('button', { name: text.start }).click();
  async function choose(page: Page, query: string, title: string): Promise<void> {
    await page.getByLabel(text.filter).fill(query);
    await page.getByRole('checkbox', { name: title, exact: true }).check();
  }
  async function make(page: Page) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text.make }).click(),
    ]);
    return { name: file.suggestedFilename(), epub: new Uint8Array(readFileSync(await file.path())) };
  }

  test('is made in the browser of what is ticked, and nothing is sent', async () => {
    const page = await site.browser.newPage();
    const asked: { url: string; method: string; later: boolean }[] = [];
    let later = false;
    page.on('request', (request) => asked.push({ url: request.url(), method: request.method(), later }));
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
    later = true;
    await begin(page);
    await choose(page, 'hiring', 'Hiring');
    await choose(page, 'capacity', 'Worksheet: capacity of a week');
    await page.getByLabel(text.bookTitle).fill('For Monday');
    const { name, epub } = await make(page);
    await expect.poll(() => page.getByRole('status').textContent()).toBe(text.made(2));

    expect(name).toMatch(/^For Monday-\d{4}-\d\d-\d\d\.epub$/u);
    const files = filesOf(epub);
    expect(deadLinksOf(files)).toEqual([]);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['EPUB/responsibilities-hiring.xhtml', 'EPUB/tools-capacity-worksheet.xhtml']),
    );
    expect(Object.keys(files)).toHaveLength(12);
    expect(files['EPUB/package.opf']).toContain('<dc:title>For Monday</dc:title>');

    expect(asked.filter(({ url, method }) => method !== 'GET' || !url.startsWith(site.url))).toEqual([]);
    const scripts = asked.filter((request) => request.later && request.url.endsWith('.js'));
    const bytes = scripts.map(({ url }) => brotliSize(readFileSync(`${dist}/${url.slice(site.url.length)}`)));
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * 1024);
    await page.close();
  });

  test('asks for a page where none is chosen, and a shelf is chosen at once', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}${path}`);
    await begin(page);
    await page.getByRole('button', { name: text.make }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe(text.chooseFirst);
    const [part] = data.parts;
    const [shelf] = part!.shelves;
    await page.locator('summary', { hasText: part!.title }).click();
    await page
      .getByRole('checkbox', { name: text.allOf(shelf!.name) })
      .first()
      .check();
    await page.getByText(text.chosen(shelf!.chapters.length), { exact: true }).waitFor();
    expect(await auditInEveryScheme(page)).toEqual([]);
    await page.close();
  });

  test('is made without a network of pages that are kept, and names those that are not', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    for (const address of ['/responsibilities/hiring/', `/${path}`]) {
      await page.goto(host.origin + address);
      await page.locator('h1').first().click();
      await isKept(page, address);
    }
    await context.setOffline(true);
    await page.reload();
    await begin(page);
    await choose(page, 'hiring', 'Hiring');
    await choose(page, 'sbi', 'SBI feedback (Situation–Behavior–Impact)');
    const { epub } = await make(page);
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe(`${text.made(1)} ${text.leftOut(['SBI feedback (Situation–Behavior–Impact)'])}`);
    expect(Object.keys(filesOf(epub))).toContain('EPUB/responsibilities-hiring.xhtml');
    expect(Object.keys(filesOf(epub))).not.toContain('EPUB/frameworks-sbi.xhtml');
    await context.close();
  });
});
