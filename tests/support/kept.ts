import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Names of the caches in which the site keeps itself for reading offline. Asked for without opening one, for opening
 * makes a cache anew that a worker has deleted a moment ago.
 */
export const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** Paths that are kept in the caches whose names begin so. Opens them: not for the moment in which a worker takes over. */
export const keptPaths = (page: Page, prefix = ''): Promise<string[]> =>
  page.evaluate(async (beginning) => {
    const names = (await caches.keys()).filter((name) => name.startsWith(beginning));
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname);
  }, prefix);

/** Waits until a path is kept. */
export const isKept = (page: Page, path: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(async (url) => Boolean(await caches.match(url, { ignoreVary: true })), path))
    .toBe(true);
