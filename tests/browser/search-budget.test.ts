import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { brotliSize } from '../support/site.ts';

/** Most bytes from opening the search box to the results of the first query, as a host would send them. */
const limit = 150 * 1024;

const site = useSite();

test('the first search fetches at most 150 KB, and nothing before it is opened', async () => {
  const page = await site.browser.newPage();
  const fetched: { path: string; bytes: Promise<number> }[] = [];
  await page.goto(`${site.url}frameworks/sbi/`, { waitUntil: 'networkidle' });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    fetched.push({ path: pathname, bytes: response.body().then(brotliSize) });
  });
  await page.waitForTimeout(300);
  expect(fetched.map(({ path }) => path)).toEqual([]);

  await page.locator('.find').click();
  await page.locator('dialog input[type=search]').fill('feedback');
  await page.locator('.found-title').first().waitFor();
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(fetched.map(({ bytes }) => bytes))).reduce((sum, bytes) => sum + bytes, 0);
  console.log(`first search: ${total} of ${limit} bytes after brotli, ${fetched.length} requests`);
  expect(total).toBeLessThanOrEqual(limit);
  await page.close();
});
