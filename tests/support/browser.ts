import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '#tooling/launch-browser.ts';
import { serveSite } from './site.ts';

/** Has a page laid out whole once it is loaded, as it is two seconds later: what is pressed before may move from under the pointer. */
const layOutAtOnce = (context: BrowserContext) =>
  context.addInitScript(() =>
    addEventListener('load', () => delete document.documentElement.dataset['opened']),
  );

interface BrowserOptions {
  /** Whether long pages are left to be laid out in parts, as they are for readers. */
  readonly inParts?: boolean;
}

/** The browser of all tests. None of them measures time with it, and a shared machine may stand still for half a minute. */
export async function launchTestBrowser({ inParts = false }: BrowserOptions = {}): Promise<Browser> {
  const browser = await launchBrowser();
  browser.on('context', (context) => {
    context.setDefaultTimeout(90_000);
    if (!inParts) void layOutAtOnce(context);
  });
  return browser;
}

/** The built site, served on a free port, and a browser, for all tests of a file. */
export function useSite(options: BrowserOptions = {}): { readonly url: string; readonly browser: Browser } {
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    site = await serveSite();
    browser = await launchTestBrowser(options);
  });
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the site is served only while tests run');
    return value;
  };
  return {
    get url() {
      return started(site).url;
    },
    get browser() {
      return started(browser);
    },
  };
}
