import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { list, path as pathText, savePage } from '#strings/reading';
import { readingPath } from '#strings';
import { launchTestBrowser } from '../support/browser.ts';
import { dumpDatabase } from '../support/readiness-page.ts';
import { openHost, type Host } from '../support/host.ts';
import { isKept, keptPaths } from '../support/kept.ts';
import { dist } from '../support/site.ts';

let browser: Browser;
let host: Host;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await openHost();
  host.publish('/', dist);
  context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  host.close();
});

/** Leaves the page first: an address that differs in its fragment alone would not load it anew. */
const open = async (path: string) => {
  await page.goto('about:blank');
  await page.goto(host.origin + path);
};
const saved = '/frameworks/sbi/';
const link = () => page.getByRole('link', { name: /^SBI feedback/u });

test('a page is saved with one click and nothing before it, is there without a network, listed, and removed', async () => {
  await open(saved);
  await page.waitForTimeout(1000);
  expect(host.asked.length).toBeLessThanOrEqual(5);
  await page.getByRole('button', { name: savePage.label }).click();
  await page.getByText(savePage.saved).waitFor();
  await isKept(page, saved);

  await page.getByRole('link', { name: savePage.see }).click();
  await link().waitFor();
  await page.getByText(list.unchanged).waitFor();
  await isKept(page, '/tools/reading/');
  for (const file of ['/tools/reading/frameworks.json', '/tools/reading/faqs.json']) await isKept(page, file);

  host.goDown();
  await open(saved);
  await page.getByRole('heading', { level: 1, name: /^SBI feedback/u }).waitFor();
  await page.getByRole('button', { name: savePage.label }).click();
  await page.getByText(savePage.already).waitFor();
  await open('/tools/reading/');
  await link().waitFor();
  await page.getByText(list.unchanged).waitFor();
  await page.getByRole('button', { name: /^Remove/u }).click();
  await page.getByText(list.nothing).waitFor();
  await open('/tools/reading/');
  await page.getByText(list.nothing).waitFor();
  expect(await dumpDatabase(page)).not.toContain('frameworks/sbi');
});

test('what is on the list is kept again where it is not, as on a device to which it was brought', async () => {
  await open(saved);
  await page.getByRole('button', { name: savePage.label }).click();
  await page.getByText(savePage.saved).waitFor();
  await isKept(page, saved);
  await page.evaluate(async (path) => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(path);
  }, saved);
  expect(await keptPaths(page)).not.toContain(saved);
  await open('/tools/reading/');
  await link().waitFor();
  await isKept(page, saved);
});

test('a path is ticked, exported, deleted and imported again, and its address carries none of it', async () => {
  await open('/paths/first-week-as-a-manager/');
  await page.getByRole('link', { name: readingPath.keep }).click();
  const ticks = page.getByRole('checkbox');
  await ticks.nth(1).check();
  await ticks.nth(2).check();
  const progress = page.getByText(/^2 of 9 read/u);
  await progress.waitFor();
  const shared = await page.getByLabel(pathText.share).inputValue();
  expect(shared).toBe(`${host.origin}/paths/first-week-as-a-manager/`);
  await expect.poll(() => dumpDatabase(page)).toContain('responsibilities/one-to-ones');

  await open('/tools/data/');
  await page.getByRole('rowheader', { name: 'Reading list' }).waitFor();
  const before = await dumpDatabase(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download everything' }).click();
  const file = readFileSync(await (await saving).path());
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect.poll(() => dumpDatabase(page)).not.toContain('one-to-ones');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
  await page.getByRole('button', { name: 'Merge with what is here' }).click();
  await page.getByText('The file is merged.').waitFor();
  // The order of a record's fields may differ.
  expect(JSON.parse(await dumpDatabase(page))).toEqual(JSON.parse(before));
  await open('/tools/reading/#first-week-as-a-manager');
  await progress.waitFor();
});

test('on paper a path is a sheet with lines for name and day, with the reader’s ticks and without a button', async () => {
  await open('/tools/reading/#first-week-as-a-manager');
  await page.getByRole('checkbox').first().check();
  for (const path of ['/tools/reading/#first-week-as-a-manager', '/paths/first-week-as-a-manager/']) {
    await open(path);
    await page.getByRole('heading', { level: 1, name: 'Your first week as a manager' }).waitFor();
    const name = page.getByText('Name', { exact: true });
    expect([path, await name.isVisible()]).toEqual([path, false]);
    await page.emulateMedia({ media: 'print' });
    expect([path, await name.isVisible()]).toEqual([path, true]);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: null });
  }
});
