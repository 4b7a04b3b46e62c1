import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { twinFile } from '#domain/navigation/file-urls.ts';
import { copyPage } from '#strings/machine';
import { prose } from '#strings';
import { useSite } from '../support/browser.ts';
import { dist, typicalPages } from '../support/site.ts';

const site = useSite();
const path = typicalPages().find((page) => page.startsWith('frameworks/'))!;
const twin = readFileSync(`${dist}/${path}${twinFile}`, 'utf8');

test('a page is copied as Markdown with one click, and nothing is fetched for it before', async () => {
  const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => /\.md$|feed\.|llms|webmanifest|\/data\//u.test(url))).toEqual([]);
  expect(fetched.length).toBeLessThanOrEqual(5);

  await page.mouse.wheel(0, 40);
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: copyPage }).click();
  await page.getByRole('link', { name: prose.copied }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(twin);
  expect(page.url()).toBe(`${site.url}${path}`);
  await page.getByRole('link', { name: copyPage }).waitFor();
  await context.close();
});

test('without scripts, or opened in a tab of its own, the link leads to the Markdown', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  const href = await page.getByRole('link', { name: copyPage }).getAttribute('href');
  const response = await page.request.get(new URL(href!, page.url()).href);
  expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(await response.text()).toBe(twin);
  await context.close();
});

test('the home page can be installed as an app', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url);
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${site.url}manifest.webmanifest`);
  expect(errors).toEqual([]);
  await page.close();
});
