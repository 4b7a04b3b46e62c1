import { audit, colourRules } from './axe.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { watch } from './readiness-page.ts';

/** Text that must stay text: markup, a formula, a script of another direction, and 10,000 characters. */
export const hostileText = `<img src=x onerror="document.title='hacked'">=1+1 שלום 字${'字 a'.repeat(3_300)}`;

/** A fresh profile with a page; fails the test where it met an error or asked another host. */
export async function inFreshProfile<T>(
  { url, browser }: { readonly url: string; readonly browser: Browser },
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const faults = watch(context, url);
  try {
    const value = await use(await context.newPage());
    expect(faults).toEqual([]);
    return value;
  } finally {
    await context.close();
  }
}

/**
 * What axe finds in the page's own part (header and footer are looked at elsewhere), and how far it scrolls sideways,
 * as lines that name the state. In the dark only colours differ, so only contrast is looked at there.
 */
async function findFaults(page: Page, state: string): Promise<string[]> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const violations = await audit(page, { part: 'main', ...(isDark && { rules: colourRules }) });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map((fault) => `${state}: ${fault}`),
    ...(overflow > 0 ? [`${state}: scrolls sideways by ${overflow} px`] : []),
  ];
}

/** How each state is looked at. */
const looks = [
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1200 },
] as const;

/**
 * What is wrong in any state that `walk` stops at, in a fresh profile, in the dark on a narrow phone and in the light
 * on a wide screen: what axe finds, sideways scrolling, errors and requests to other hosts.
 */
export async function findFaultsOnWalk(
  { url, browser }: { readonly url: string; readonly browser: Browser },
  walk: (page: Page, look: (state: string) => Promise<void>) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext();
  const faults = watch(context, url);
  const page = await context.newPage();
  await walk(page, async (state) => {
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await findFaults(page, `${state}, ${colorScheme} at ${width} px`)));
    }
  });
  await context.close();
  return faults;
}

/** The label or the text of what has the focus. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    return (labels?.[0]?.textContent ?? element?.textContent ?? '').trim();
  });

/** Presses Tab until the focus is on an element whose text or name fits. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const found = await focusedName(page);
    if (typeof name === 'string' ? found === name : name.test(found)) return;
  }
  throw new Error(`the keyboard never got to ${name}`);
}

/** Imports an export file on the data page. */
export async function importRecords(page: Page, url: string, data: object): Promise<void> {
  const file = {
    kind: 'em-playbook-export',
    schema: 1,
    exportedAt: '2026-01-20T18:00:00.000Z',
    site: url,
    data,
  };
  await page.goto(`${url}tools/data/`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'export.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('button', { name: 'Merge with what is here' }).click();
  await page.locator('.import [role=status] .notice').waitFor();
}
