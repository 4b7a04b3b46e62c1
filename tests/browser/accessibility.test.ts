import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { readPages, typicalPages } from '../support/site.ts';
import { findFaults } from '../support/visit-pages.ts';

const site = useSite();

const pages = readPages().map(({ path }) => path.slice(1));

/** One audit. Without frames there is nothing for axe's second tab to do, which legacy mode spares. */
const analyze = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

test('axe finds nothing on any page in the light scheme', async () => {
  expect(await findFaults(site, pages, { colorScheme: 'light' }, analyze)).toEqual([]);
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

test.each([320, 768, 1360])('no page scrolls sideways at %i px', async (width) => {
  const faults = await findFaults(site, pages, { viewport: { width, height: 800 } }, (page) =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`by ${scrollWidth - clientWidth} px`] : [];
    }),
  );
  expect(faults).toEqual([]);
});
