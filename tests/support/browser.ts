import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '#tooling/launch-browser.ts';
import { serveSite } from './site.ts';

/** The browser of all tests. None of them measures time with it, and a shared machine may stand still for half a minute. */
export async function launchTestBrowser(): Promise<Browser> {
  const browser = await launchBrowser();
  browser.on('context', (context) => context.setDefaultTimeout(90_000));
  return browser;
}

/** The built site, served on a free port, and a browser, for all tests of a file. */
export function useSite(): { readonly url: string; readonly browser: Browser } {
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    site = await serveSite();
    browser = await launchTestBrowser();
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
