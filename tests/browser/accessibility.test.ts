import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { readPages } from '../support/site.ts';

const site = useSite();

const pages = readPages().map(({ path }) => path.slice(1));
/** One page of each type: the first of every folder, and the pages that stand alone. */
const typical = [
  ...new Map(pages.map((path) => [path.split('/').length > 2 ? path.split('/')[0] : path, path])).values(),
];

/** One audit. Without frames there is nothing for axe's second tab to do, which legacy mode spares. */
const analyze = (page: Page) => new AxeBuilder({ page }).setLegacyMode().analyze();

/** What axe finds on pages opened with these options, as lines that name page, rule and element. Two at a time. */
async function audit(paths: readonly string[], options: BrowserContextOptions): Promise<string[]> {
  const context = await site.browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
  const queue = [...paths];
  const faults: string[] = [];
  const work = async () => {
    const page = await context.newPage();
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      await page.goto(site.url + path);
      const { violations } = await analyze(page);
      for (const { id, nodes } of violations)
        for (const { target } of nodes) faults.push(`/${path} ${id}: ${target.join(' ')}`);
    }
  };
  await Promise.all([work(), work()]);
  await context.close();
  return faults.sort();
}

test('axe finds nothing on any page in the light scheme', async () => {
  expect(await audit(pages, { colorScheme: 'light' })).toEqual([]);
}, 900_000);

test('axe finds nothing on any type of page in the dark scheme', async () => {
  expect(await audit(typical, { colorScheme: 'dark' })).toEqual([]);
});

test('axe finds nothing on any type of page in forced colours', async () => {
  expect(await audit(typical, { forcedColors: 'active' })).toEqual([]);
});

test('axe finds nothing in the open search dialog, with results', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url);
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type=search]').fill('hiring');
  await page.locator('.found-title').first().waitFor();
  const { violations } = await analyze(page);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  await context.close();
});

test.each([320, 768, 1360])('no page scrolls sideways at %i px', async (width) => {
  const context = await site.browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const path of pages) {
    await page.goto(site.url + path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) wide.push(`/${path} by ${overflow} px`);
  }
  await context.close();
  expect(wide).toEqual([]);
});
