import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface ServedSite {
  readonly url: string;
  readonly browser: Browser;
}

export interface VisitOptions extends BrowserContextOptions {
  /** What happens before the first page is opened: requests to block, scripts to add. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens a page, has it laid out whole as it is a moment later, and waits until its island, where it has one, has started. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    // On a busy machine they come late, and what is measured before is the fallback.
    await document.fonts.ready;
    delete document.documentElement.dataset['opened'];
    // What is drawn only once it is scrolled to has guessed heights until then.
    const whole = new CSSStyleSheet();
    whole.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(whole);
  });
  if (await page.locator('astro-island').count()) await page.waitForLoadState('networkidle');
}

/** What `look` finds wrong on these pages, as lines that begin with the page. Two pages at a time. */
export async function findFaults(
  site: ServedSite,
  paths: readonly string[],
  { prepare, ...options }: VisitOptions,
  look: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const context = await site.browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
  await prepare?.(context);
  const queue = [...paths];
  const faults: string[] = [];
  const work = async () => {
    const page = await context.newPage();
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      await openPage(page, site.url + path);
      for (const fault of await look(page, path)) faults.push(`/${path} ${fault}`);
    }
  };
  await Promise.all([work(), work()]);
  await context.close();
  return faults.sort();
}
