import type { Browser, Page } from 'playwright-core';
import { median } from '../median.ts';

/** Milliseconds between two keys of a reader who types fast. */
const betweenKeys = 80;

/** Milliseconds from the last key of a query to its answer, on a page of search that is open. */
async function waitFor(page: Page, query: string): Promise<number> {
  await page.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('.search-panel')!;
    const field = panel.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = '';
    field.focus();
    const times = { key: 0, answer: 0 };
    Object.assign(globalThis, { times });
    field.addEventListener('input', () => (times.key = performance.now()));
    new MutationObserver(() => (times.answer = performance.now())).observe(panel, {
      attributeFilter: ['data-answered'],
    });
  });
  await page.keyboard.type(query, { delay: betweenKeys });
  await page.locator(`.search-panel[data-answered=${JSON.stringify(query)}]`).waitFor();
  return page.evaluate(() => {
    const { times } = globalThis as unknown as { times: { key: number; answer: number } };
    return times.answer - times.key;
  });
}

/**
 * Median milliseconds from the last key to the answer: of the first query on a page without anything in the cache, and
 * of one that follows it there.
 */
export async function measureWaits(
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<{ cold: number; warm: number }> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (const [index, query] of queries.entries()) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('.search-panel form');
    cold.push(await waitFor(page, query));
    warm.push(await waitFor(page, queries[(index + 1) % queries.length]!));
    await context.close();
  }
  return { cold: median(cold), warm: median(warm) };
}
