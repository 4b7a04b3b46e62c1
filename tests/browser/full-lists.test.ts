import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { maxEntries } from '#domain/records/limits.ts';
import { recordTypes } from '#domain/records/record-table.ts';
import { isFull } from '#domain/records/size.ts';
import { emptyStore } from '#domain/records/store.ts';
import { fillBrowser } from '#tooling/bench-saving/fill-browser.ts';
import { fullList } from '#tooling/bench-saving/fill-lists.ts';
import { scenarios } from '#tooling/bench-saving/scenarios.ts';
import { useSite } from '../support/browser.ts';
import { plainFile } from '../support/records.ts';

const site = useSite();

/** So many entries stand on a page of a list, with what stands beside them. */
const mostBeside = 70;

/** What within a tool holds more beside each other than a page of a list. */
const longLists = (page: Page): Promise<string[]> =>
  page.evaluate(
    (most) =>
      [...document.querySelectorAll('[data-tool], [data-tool] *')]
        .filter(({ children }) => children.length > most)
        .map(({ tagName, className, children }) => `${tagName} ${String(className)}: ${children.length}`),
    mostBeside,
  );

test('the table of full lists holds every list at its limit, in stores that may be saved', () => {
  const covered = new Set<string>();
  for (const { what, lists } of scenarios) {
    const held = lists();
    expect(isFull({ ...emptyStore, ...held }), what).toBe(false);
    for (const type of recordTypes) if ((held[type]?.length ?? 0) === maxEntries) covered.add(type);
  }
  expect([...covered].sort()).toEqual(recordTypes.toSorted());
});

const named = scenarios.map((each) => [`${each.tool}${each.hash}`, each.what, each] as const);

test.each(named)('%s with %s shows a page of each list', async (_, __, { tool, hash, lists }) => {
  const context = await site.browser.newContext({ serviceWorkers: 'block' });
  await fillBrowser(context, site.url, lists());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => void faults.push(message));
  await page.goto(`${site.url}tools/${tool && `${tool}/`}${hash}`);
  await page.locator('[data-tool][data-started]').waitFor({ timeout: 60_000 });
  await expect.poll(() => page.locator('[data-tool] .loading').count(), { timeout: 60_000 }).toBe(0);
  expect(await longLists(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('the address of a record beyond the first page opens it, with its page of the list', async () => {
  const context = await site.browser.newContext({ serviceWorkers: 'block' });
  const plans = fullList('plans', (each) => each, 300);
  await fillBrowser(context, site.url, { plans });
  const page = await context.newPage();
  await page.goto(`${site.url}tools/plan/#n33`);
  const here = page.locator('.plan-list a[aria-current=page]');
  await here.waitFor();
  expect(await here.getAttribute('href')).toBe('#n33');
  // The list is in the order of its ids, so this is the last of its pages.
  await page.getByRole('button', { name: 'Previous' }).first().click();
  await page.goto(`${site.url}tools/plan/#n299`);
  await expect.poll(() => here.getAttribute('href')).toBe('#n299');
  await context.close();
});

test.each([
  ['in a thread of its own', false],
  ['on the page, where there are no threads', true],
])('a file is refused %s', async (_, hasNoWorker) => {
  const page = await site.browser.newPage();
  const workers: string[] = [];
  page.on('worker', (worker) => void workers.push(worker.url()));
  if (hasNoWorker) await page.addInitScript('delete globalThis.Worker');
  await page.goto(`${site.url}tools/data/`);
  const bullets = [
    { id: 'b', text: 'x'.repeat(20_001), evidenceIds: [], updatedAt: '2026-01-15T09:00:00.000Z' },
  ];
  await page.locator('input[type=file]').setInputFiles({
    name: 'export.json',
    mimeType: 'application/json',
    buffer: Buffer.from(plainFile({ bullets })),
  });
  await page.getByText('a long one 20,000', { exact: false }).waitFor();
  await page.getByText('data.bullets.0.text', { exact: false }).waitFor();
  expect(workers.map((url) => /_astro\/import-worker\./u.test(url))).toEqual(hasNoWorker ? [] : [true]);
  await page.close();
});
