import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { audit, auditInEveryScheme } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { readPages, typicalPages } from '../support/site.ts';
import { sample } from '../support/sample-pages.ts';
import { findFaults } from '../support/visit-pages.ts';

const site = useSite();

const all = readPages().map(({ path }) => path.slice(1));
/** `PAGES=all` looks at every page at once. */
const { paths: pages, days } = sample(all, typicalPages(), process.env['PAGES'] === 'all' ? all.length : 40);

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

test('axe finds nothing on pages of every type, nor on any type in dark or forced colours, and none scrolls sideways at 320, 768 or 1360 px', async () => {
  console.log(
    `${pages.length} of ${all.length} pages, every one within ${days} days; all at once with PAGES=all`,
  );
  const typical = new Set(typicalPages());
  const look = async (page: Page, path: string) => [
    ...(await sideways(page, [320, 768, 1360])),
    ...(await (typical.has(path) ? auditInEveryScheme(page) : audit(page))),
  ];
  expect(await findFaults(site, pages, { colorScheme: 'light', reducedMotion: 'reduce' }, look)).toEqual([]);
});

test('axe finds nothing in the open search dialog, with results', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url);
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type=search]').fill('hiring');
  await page.locator('.found-title').first().waitFor();
  expect(await audit(page)).toEqual([]);
  await context.close();
});
