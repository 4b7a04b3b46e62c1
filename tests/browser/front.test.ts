import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { createUrls } from '#domain/navigation/urls.ts';
import { inGroups } from '#schemas/collections.ts';
import { site as settings } from '#site';
import { useSite } from '../support/browser.ts';
import { answerArea, startTrack, strongTechLead } from '../support/readiness-page.ts';
import { readPages } from '../support/site.ts';
import { findLostWideText } from '../support/text-fit.ts';
import { openPage } from '../support/visit-pages.ts';

const site = useSite();
const urls = createUrls(settings.base);
let context: BrowserContext;
afterEach(() => context.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await site.browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

const shelves = inGroups(settings.hidden).flatMap(({ collections }) =>
  collections.map((name) => urls.hub(name)),
);
const tools = readPages()
  .map(({ path }) => path)
  .filter((path) => /^\/tools\/[a-z-]+\/$/u.test(path) && !/(?:data|offline|own-book)\/$/u.test(path));

/** Which of some paths no visible link of a part of the page leads to. */
const hiddenIn = (page: Page, part: string, paths: readonly string[]): Promise<string[]> =>
  page.evaluate(
    ([where, wanted]) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>(`${where} a`)].filter((link) =>
        link.checkVisibility({ visibilityProperty: true }),
      );
      return wanted.filter((path) => !links.some((link) => link.pathname === path));
    },
    [part, paths] as const,
  );

/** Lists in which somebody stands alone in the last of several rows of several columns. */
const findOrphans = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .grid, main .shelves, main .chain')].flatMap((list) => {
      const items = [...list.children].map((item) => item.getBoundingClientRect());
      const last = items.at(-1);
      const columns = new Set(items.map(({ left }) => Math.round(left))).size;
      const inLastRow = items.filter(({ top }) => Math.abs(top - (last?.top ?? 0)) < 2).length;
      const isWhole = last && last.width > list.getBoundingClientRect().width - 2;
      return columns > 1 && inLastRow === 1 && !isWhole ? [list.className] : [];
    }),
  );

describe.each([320, 768, 1024, 1360])('on the home page of %i px', (width) => {
  test.each([true, false])(
    'every shelf and tool is in sight, and nobody stands alone (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await open('', { viewport: { width, height: 800 }, javaScriptEnabled });
      expect(tools.length).toBeGreaterThan(8);
      expect(await hiddenIn(page, 'main', [...shelves, ...tools, urls.say(), urls.changes])).toEqual([]);
      expect(await findOrphans(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // One row, however wide.
      expect((await page.locator('header.top').boundingBox())?.height).toBeLessThan(90);
      const menu = page.getByRole('button', { name: 'Menu' });
      if (await menu.isVisible()) {
        expect((await menu.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await menu.click();
        expect(await hiddenIn(page, '#menu', [...shelves, urls.say(), urls.changes, urls.index])).toEqual([]);
        const heights = await page
          .locator('#menu a')
          .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      }
      if (javaScriptEnabled) expect(await page.locator('#menu [data-scheme-choice]').isVisible()).toBe(true);
    },
  );

  test('nothing of it is lost where letters are set wider', async () => {
    const page = await open('', { viewport: { width, height: 800 } });
    expect(await findLostWideText(page)).toEqual([]);
  });
});

test.each([320, 1024, 1360])(
  'no name of a group on a hub is broken within a word at %i px',
  async (width) => {
    const page = await open('', { viewport: { width, height: 800 } });
    const broken: string[] = [];
    for (const path of shelves) {
      await page.goto(site.url + path.slice(1));
      const words = await page.locator('main h2').evaluateAll((headings) =>
        headings.flatMap((heading) => {
          const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let text = texts.nextNode(); text; text = texts.nextNode())
            for (const { 0: word, index } of text.textContent!.matchAll(/\p{L}+/gu)) {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
            }
          return found;
        }),
      );
      broken.push(...words.map((word) => `${path}: ${word}`));
    }
    expect(broken).toEqual([]);
  },
);

describe('what was begun', () => {
  test('is offered on the home page, with the way back into it, until it is finished', async () => {
    const page = await open('');
    const begun = page.locator('[data-begun]:visible');
    expect(await begun.count()).toBe(0);
    await page.goto(`${site.url}tools/readiness/`);
    await startTrack(page, strongTechLead.track);
    await answerArea(page, strongTechLead.levels[0]!, 2);
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith(':begun')));
    await page.goto(site.url);
    await begun.waitFor();
    expect(await begun.innerText()).toMatch(/^Continue the self-assessment: \d+ of 32 answered$/u);
    await begun.click();
    await page.waitForURL('**/tools/readiness/#/**');
    await page.locator('[data-tool=readiness][data-started]').waitFor();
    // What cannot be read is no reason for a broken page.
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((name) => name.endsWith(':begun')))
        localStorage.setItem(key, '{');
    });
    await page.goto(site.url);
    expect(await begun.count()).toBe(0);
  });
});

test('related links take at most two screens of a phone', async () => {
  const guides = readPages()
    .map(({ path }) => path)
    .filter((path) => /^\/(?:responsibilities|career)\/[^/]+\/$/u.test(path));
  expect(guides.length).toBeGreaterThan(30);
  const phone = { width: 390, height: 844 };
  const page = await open('', { viewport: phone });
  const long: string[] = [];
  for (const path of guides) {
    await openPage(page, site.url + path.slice(1));
    const height = (await page.locator('.related').boundingBox())?.height ?? 0;
    if (height > 2 * phone.height) long.push(`${path}: ${Math.round(height)} px`);
  }
  expect(long).toEqual([]);
});

describe('words to say', () => {
  const collect = (page: Page, index: number) => page.locator('[data-collect]').nth(index);

  test('are collected, copied together, kept in the address, and printed alone', async () => {
    const page = await open('say/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await collect(page, 0).click();
    await collect(page, 2).click();
    const bar = page.getByRole('region', { name: 'Collected' });
    await expect.poll(() => bar.getByRole('status').innerText()).toBe('2 collected.');
    await bar.getByRole('button', { name: 'Copy all' }).click();
    await bar.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.match(/^> /gmu)).toHaveLength(2);
    const words = await page.locator('.sayings > li').nth(2).locator('blockquote').innerText();
    expect(copied).toContain(words.split('\n')[0]);

    await page.reload();
    await expect.poll(() => bar.getByRole('status').innerText()).toBe('2 collected.');
    await page.evaluate(() => (window.print = () => undefined));
    await bar.getByRole('button', { name: 'Print as cards' }).click();
    await page.waitForFunction(() => document.documentElement.dataset['print'] === 'collected');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sayings > li:visible').count()).toBe(2);
    expect(await page.locator('h1:visible, .quiet-button:visible').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('h1:visible').count()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await bar.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('narrow in place, and one is copied with one press', async () => {
    const page = await open('say/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const all = await page.locator('.sayings > li').count();
    await page.getByRole('searchbox', { name: 'Narrow this page' }).click();
    await page.keyboard.type('counter-offer');
    await expect.poll(() => page.locator('.sayings > li:visible').count()).toBeLessThan(all / 4);
    const first = page.locator('.sayings > li:visible').first();
    await first.getByRole('button', { name: 'Copy' }).click();
    await first.getByRole('button', { name: 'Copied' }).waitFor();
  });

  test('interview questions are collected as titles with their addresses', async () => {
    const page = await open('questions/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await collect(page, 1).click();
    await page.getByRole('button', { name: 'Copy all' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^- .+\n {2}http.+\/questions\/[a-z-]+\/$/u,
    );
  });
});

describe('on paper', () => {
  const countSheets = async (page: Page, format: string) =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;

  test('what is folded away on the screen is printed all the same', async () => {
    const page = await open('responsibilities/hiring/');
    const steps = page.locator('.today ol');
    await page.locator('.today summary').click();
    await expect.poll(() => steps.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await steps.evaluate((list) => list.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
    expect((await steps.boundingBox())?.height).toBeGreaterThan(50);
  });

  test('"Print the form" prints the empty form alone, on one or two sheets of A4 and of Letter', async () => {
    const templates = readPages()
      .map(({ path }) => path)
      .filter((path) => /^\/templates\/[^/]+\/$/u.test(path));
    expect(templates.length).toBeGreaterThan(20);
    const faults: string[] = [];
    const page = await open('');
    await page.addInitScript(() => (window.print = () => undefined));
    for (const path of templates) {
      await page.goto(site.url + path.slice(1));
      // Once it is printed the page is whole again, so that each sheet of paper is asked for anew.
      const askForForm = async () => {
        await page.emulateMedia({ media: null });
        await page.getByRole('button', { name: 'Print the form' }).click();
        await page.waitForFunction(() => document.documentElement.dataset['print'] === 'form');
      };
      for (const format of ['A4', 'Letter']) {
        await askForForm();
        const sheets = await countSheets(page, format);
        if (sheets > 2) faults.push(`${path}: ${sheets} sheets of ${format}`);
        expect(await page.evaluate(() => document.documentElement.dataset['print'])).toBeUndefined();
      }
      await askForForm();
      await page.emulateMedia({ media: 'print' });
      const shown = await page
        .locator('.page > *, .body > *, .prose > *')
        .evaluateAll((parts) =>
          parts
            .filter((part) => part.checkVisibility() && !part.matches('.head, .body, .prose, .blank-form'))
            .map((part) => part.className || part.localName),
        );
      if (shown.length > 0) faults.push(`${path}: also prints ${shown.join(', ')}`);
    }
    expect(faults).toEqual([]);
  });

  test.each(['aspiring', 'practising'])(
    'the self-assessment (%s) takes fewer than 14 sheets',
    async (track) => {
      const page = await open(`tools/readiness/${track}/`);
      for (const format of ['A4', 'Letter']) expect(await countSheets(page, format), format).toBeLessThan(14);
    },
  );
});
