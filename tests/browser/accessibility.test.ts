import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { readPages, typicalPages } from '../support/site.ts';
import { sample } from '../support/sample-pages.ts';
import { findFaults } from '../support/visit-pages.ts';

const site = useSite();

const all = readPages().map(({ path }) => path.slice(1));
/** `PAGES=all` looks at every page at once. */
const { paths: pages, days } = sample(all, typicalPages(), process.env['PAGES'] === 'all' ? all.length : 60);

/** One audit. Without frames there is nothing for axe's second tab to do, which legacy mode spares. */
const analyze = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** How far a page scrolls sideways at some widths; the page is loaded once and keeps the last of them. */
async function sideways(page: Page, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) faults.push(`at ${width} px it scrolls sideways by ${overflow} px`);
  }
  return faults;
}

test('axe finds nothing on pages of every type in the light scheme, and none scrolls sideways at 320, 768 or 1360 px', async () => {
  console.log(
    `${pages.length} of ${all.length} pages, every one within ${days} days; all at once with PAGES=all`,
  );
  const look = async (page: Page) => [...(await sideways(page, [320, 768, 1360])), ...(await analyze(page))];
  expect(await findFaults(site, pages, { colorScheme: 'light' }, look)).toEqual([]);
}, 900_000);

test('axe finds nothing on any type of page in the dark scheme', async () => {
  expect(await findFaults(site, typicalPages(), { colorScheme: 'dark' }, analyze)).toEqual([]);
});

test('axe finds nothing on any type of page in forced colours', async () => {
  expect(await findFaults(site, typicalPages(), { forcedColors: 'active' }, analyze)).toEqual([]);
});

test('axe finds nothing in the open search dialog, with results', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url);
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type=search]').fill('hiring');
  await page.locator('.found-title').first().waitFor();
  expect(await analyze(page)).toEqual([]);
  await context.close();
});
