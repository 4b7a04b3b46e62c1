import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { frozenFile } from '../support/records.ts';
import { useSite } from '../support/browser.ts';
import { translate } from '../support/translate.ts';
import { importRecords } from '../support/tool-page.ts';
import { findSpills, leavingNames, readMain, useControl } from '../support/walk-tool.ts';

const site = useSite();

/** Every tool there is, the page of what is saved, and search: a new one is in here without being named. */
const pages = [
  ...globSync('content/tools/*.yaml')
    .map((file) => basename(file, '.yaml'))
    .filter((id) => existsSync(`src/islands/${id}`))
    .map((id) => `tools/${id}/`),
  ...new Set(['tools/data/', 'search/']),
].filter((path, at, all) => all.indexOf(path) === at);
const tools = pages.filter((path) => path !== 'search/');

const mark = 'שלום';
const long = `${'W'.repeat(140)}${mark}${'m'.repeat(150)}`;

/** A page where chance and ids are the same each time. */
async function openContext(width = 320): Promise<BrowserContext> {
  const context = await site.browser.newContext({
    viewport: { width, height: 800 },
    serviceWorkers: 'block',
  });
  await context.addInitScript(() => {
    Math.random = () => 0.4;
    let drawn = 0;
    crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
      if (array instanceof Uint8Array) array.forEach((_, at) => (array[at] = (drawn += 37) % 251));
      return array;
    };
  });
  return context;
}

/** What is on the way: a tool that starts, or a search that is not answered yet. */
const unsettled =
  'main :is(.loading, .search-panel:has([type=search]:not(:placeholder-shown)):not([data-answered]))';
const settle = async (page: Page) => {
  await page.waitForTimeout(120);
  await page.locator(unsettled).first().waitFor({ state: 'detached' });
};
const start = async (context: BrowserContext, path: string) => {
  const page = await context.newPage();
  await importRecords(page, site.url, frozenFile().data);
  await page.goto(site.url + path);
  await page.locator('[data-started], .search-panel').first().waitFor();
  await page.waitForLoadState('networkidle');
  await settle(page);
  return page;
};
/** Numbers that visit all controls of a page in no order. */
const draws = Array.from({ length: 28 }, (_, step) => step * 7919 + 13);

describe.each(pages)('/%s', (path) => {
  test('on a translated page says after each change what it says on any other', async () => {
    const [plain, translated] = [await openContext(), await openContext()];
    const [page, other] = [await start(plain, path), await start(translated, path)];
    await other.locator('main').evaluate(translate);
    const used: string[] = [];
    for (const drawn of draws) {
      const given = [drawn, path === 'search/' ? 'one to ones' : `text ${drawn % 5}`, leavingNames] as const;
      const name = await page.evaluate(useControl, given);
      expect(await other.evaluate(useControl, given), used.slice(-3).join(', ')).toBe(name);
      used.push(name);
      await Promise.all([settle(page), settle(other)]);
      const both = async () => [await other.evaluate(readMain), await page.evaluate(readMain)];
      // A search is answered when it is; a text that stays as it was never becomes the same.
      await expect
        .poll(async () => new Set(await both()).size, { message: used.slice(-3).join(', '), timeout: 8_000 })
        .toBe(1)
        .catch(async (error: unknown) => {
          const [shown, said] = await both();
          expect(shown, used.slice(-3).join(', ')).toBe(said);
          throw error;
        });
      await other.locator('main').evaluate(translate);
    }
    expect(new Set(used).size).toBeGreaterThan(path === 'tools/data/' ? 0 : 2);
    await Promise.all([plain.close(), translated.close()]);
  });

  test('keeps long words in the page and foreign ones to themselves', async () => {
    const context = await openContext();
    const page = await start(context, path);
    const faults = new Set<string>();
    for (const drawn of draws) {
      const name = await page.evaluate(useControl, [drawn, long, leavingNames] as const);
      await settle(page);
      for (const fault of await page.evaluate(findSpills, mark)) faults.add(`${fault} (after ${name})`);
    }
    expect([...faults]).toEqual([]);
    await context.close();
  });

  test('leaves keys to whoever they belong to', async () => {
    const context = await openContext(1200);
    const page = await start(context, path);
    const isOpen = () => page.locator('dialog[open]').count();
    const field = page
      .locator('main :is(input:not([type]), input[type=text], input[type=search], textarea)')
      .first();
    if (await field.count()) {
      await field.focus();
      await page.keyboard.press('/');
      await page.keyboard.press('Control+k');
      expect(await isOpen()).toBe(0);
    }
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const keys of ['Control+Shift+k', 'Control+Alt+k', 'Meta+k', 'Alt+/'])
      await page.keyboard.press(keys);
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, isComposing: true, bubbles: true }),
      ),
    );
    await page.waitForTimeout(100);
    expect(await isOpen()).toBe(0);
    await page.keyboard.press('Control+k');
    await expect.poll(isOpen).toBe(1);
    await context.close();
  });
});

describe.each(tools)('/%s', (path) => {
  test.each(['#nonsense=1', '#Nonsense%3D1', '#nonsense=', '#%zz'])(
    'says that %s leads nowhere',
    async (end) => {
      const context = await openContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(site.url + path + end);
      const alert = page.locator('main [role=alert]').filter({ hasText: /address/u });
      await alert.first().waitFor();
      expect(await alert.first().innerText()).not.toMatch(/undefined|URIError|\[object/u);
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});

test.each(['?q=%E0%A4%A', '?q=one%20to%20ones&in=nonsense', '#nonsense=1', '?q='])(
  'search takes %s without an error',
  async (end) => {
    const context = await openContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${site.url}search/${end}`);
    await page.getByRole('searchbox').fill('scorecard');
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^\d+ results/u);
    expect(errors).toEqual([]);
    await context.close();
  },
);

test('a scale of five steps is one row or one column on a phone', async () => {
  const context = await openContext(390);
  const page = await context.newPage();
  for (const path of tools) {
    await page.goto(site.url + path);
    await page.locator('[data-started]').first().waitFor();
    await settle(page);
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('main fieldset')].flatMap((set) => {
        const boxes = [...set.querySelectorAll('label:has(input[type=radio])')].map((label) =>
          label.getBoundingClientRect(),
        );
        if (boxes.length < 5) return [];
        const isRow = new Set(boxes.map(({ top }) => Math.round(top))).size === 1;
        const isColumn = new Set(boxes.map(({ left }) => Math.round(left))).size === 1;
        return isRow || isColumn ? [] : [set.textContent?.slice(0, 60) ?? ''];
      }),
    );
    expect(broken, path).toEqual([]);
  }
  await context.close();
});
