import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { inFreshProfile } from '../support/tool-page.ts';
import { translate } from '../support/translate.ts';

const site = useSite();
const offered = (page: Page) => page.locator('.search-recent li');
const forget = (page: Page) => page.getByRole('button', { name: 'Forget these searches' });

/** Opens the dialog of a page, and asks. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open]').getByRole('searchbox').fill(query);
  await page
    .locator(`.search-panel[data-answered=${JSON.stringify(query)}] .found-title`)
    .first()
    .waitFor();
}
/** Leaves a page by the best result. */
async function openBest(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== pathname);
}
async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download everything' }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

test('what was searched is offered after its result was read, is in the export, and is forgotten when asked', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(`${site.url}responsibilities/hiring/`);
    await ask(page, 'one on one');
    await openBest(page);
    await ask(page, 'scorecard');
    await openBest(page);

    await page.keyboard.press('/');
    await expect.poll(() => offered(page).allInnerTexts()).toEqual(['scorecard', 'one on one']);
    // Down from the field, and Enter asks again.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.search-panel[data-answered="one on one"] .found-title').first().waitFor();
    expect(await page.locator('dialog[open]').getByRole('searchbox').inputValue()).toBe('one on one');
    expect(await offered(page).count()).toBe(0);

    await page.goto(`${site.url}tools/data/`);
    await page.getByText('Searches of this site: 2').waitFor();
    const { data } = JSON.parse(await download(page)) as { data: { searches: { q: string }[] } };
    expect(data.searches.map(({ q }) => q)).toEqual(['scorecard', 'one on one']);

    // The page of data follows what is forgotten in its own search.
    await page.keyboard.press('Control+k');
    await forget(page).click();
    await page.getByRole('status').getByText('Your searches are forgotten.').waitFor();
    expect(await offered(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByText('Searches of this site').waitFor({ state: 'detached' });
    await page.goto(`${site.url}search/`);
    await page.locator('.search-shelves').waitFor();
    await page.waitForTimeout(300);
    expect(await offered(page).count()).toBe(0);
  });
});

test.each([
  ['the page of search', 'search/?q=scorecard'],
  ['the page for missing addresses', 'templates/scorecards-for-interviews/'],
])('%s remembers too', async (_, path) => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url + path);
  const best = page.locator('.found-title').first();
  const href = await best.getAttribute('href');
  await best.click();
  await page.waitForURL(`**${href}`);
  await page.goto(`${site.url}search/`);
  await offered(page).first().waitFor();
  expect(await offered(page).allInnerTexts()).toEqual([expect.stringContaining('scorecard')]);
  await context.close();
});

test('a page that is left before its database has answered loses no search', async () => {
  await inFreshProfile(site, async (page) => {
    await page.route(/_astro\/recent-searches/u, () => {});
    await page.goto(`${site.url}search/?q=scorecard`);
    await page.locator('.found-title').first().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.unroute(/_astro\/recent-searches/u);
    await page.goto(`${site.url}tools/data/`);
    await page.getByText('Searches of this site: 1').waitFor();
  });
});

test('an open search offers nothing once everything is deleted in another tab', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(`${site.url}frameworks/sbi/`);
    await ask(page, 'scorecard');
    await openBest(page);
    await page.keyboard.press('/');
    await offered(page).first().waitFor();
    const other = await page.context().newPage();
    await other.goto(`${site.url}tools/data/`);
    await other.getByRole('button', { name: 'Delete everything' }).click();
    await other.getByRole('button', { name: 'Yes, delete everything' }).click();
    await offered(page).first().waitFor({ state: 'detached' });
    // And what is brought back is offered again.
    await other.getByRole('button', { name: 'Undo' }).click();
    await offered(page).first().waitFor();
  });
});

test('recent searches hold in 320 pixels with words of any length, in the dark, translated, and under axe', async () => {
  await inFreshProfile(
    site,
    async (page) => {
      await page.goto(`${site.url}search/`);
      const long = [
        'w'.repeat(180),
        'שלום '.repeat(30).trim(),
        '字'.repeat(200),
        'how many direct reports',
        'pay',
      ];
      await page.evaluate((queries) => {
        const at = '2026-01-15T09:00:00.000Z';
        localStorage.setItem(
          'em-playbook:/:journal:recent-searches',
          JSON.stringify(queries.map((q) => ({ q, at }))),
        );
      }, long);
      await page.reload();
      await expect.poll(() => offered(page).count()).toBe(5);
      for (const translated of [false, true]) {
        if (translated) await page.locator('body').evaluate(translate);
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .include('.search-panel')
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
      await page.locator('.search-recent li', { hasText: 'direct' }).getByRole('button').click();
      await page.locator('.found-title').first().waitFor();
    },
    { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
  );
});
