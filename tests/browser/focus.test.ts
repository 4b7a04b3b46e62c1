import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { walkByTab } from '../support/focus-walk.ts';
import { typicalPages } from '../support/site.ts';
import { findFaults } from '../support/visit-pages.ts';

const site = useSite();
const pages = typicalPages();
const guide =
  pages.find((path) => path.startsWith('responsibilities/') && path !== 'responsibilities/') ?? '';
/** Pages that between them have every part that can take the focus. */
const parts = ['', guide, 'search/', ...pages.filter((path) => /^tools\/[^/]+\/$/u.test(path))];

const phone = { viewport: { width: 375, height: 667 } };
const views: readonly [string, readonly string[], BrowserContextOptions][] = [
  ['any type of page', pages, {}],
  ['a phone in dark colours', parts, { ...phone, colorScheme: 'dark' }],
  ['forced colours', parts, { forcedColors: 'active' }],
];
test.each(views)(
  'Tab stops once at everything in the order of the page, in sight and with a ring: %s',
  async (_, paths, options) => {
    expect(await findFaults(site, paths, { ...options, reducedMotion: 'reduce' }, walkByTab)).toEqual([]);
  },
);

async function onPage(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.url + path);
  await use(page);
  await context.close();
}
const focused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

test('the skip link leads past the header', async () => {
  await onPage(guide, {}, async (page) => {
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page, '.skip')).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page, 'main a')).toBe(true);
  });
});

test('the menu opens and closes by keyboard and gives the focus back', async () => {
  await onPage(guide, phone, async (page) => {
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page, '#menu:popover-open a')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#menu').isVisible()).toBe(false);
    await expect.poll(() => focused(page, '.menu-button')).toBe(true);
  });
});

test('the search dialog holds the focus while it is open and gives it back', async () => {
  await onPage(guide, {}, async (page) => {
    await page.locator('.find').focus();
    await page.keyboard.press('Enter');
    const field = page.locator('dialog[open] input[type=search]');
    await field.fill('hiring');
    await page.locator('.found-title').first().waitFor();
    const faults: boolean[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      faults.push(await focused(page, 'main *, header *, footer *'));
    }
    expect(faults).not.toContain(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page, '.find')).toBe(true);
  });
});
