import type { Browser, BrowserContextOptions } from 'playwright-core';
import { slow4G } from '../slow-4g.ts';

/** How many times slower the processor is made than that of this machine. */
const slowdown = 4;

export interface Device {
  readonly name: string;
  readonly options: BrowserContextOptions;
}

export const devices: readonly Device[] = [
  { name: 'desktop', options: { viewport: { width: 1280, height: 720 } } },
  {
    name: 'phone',
    options: {
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
      isMobile: true,
      hasTouch: true,
    },
  },
];

export interface Line {
  readonly name: string;
  /** Round trip in milliseconds and bits a second; null: as fast as this machine. */
  readonly slow: { readonly latency: number; readonly bits: number } | null;
}

export const lines: readonly Line[] = [
  { name: 'CPU x4', slow: null },
  { name: 'CPU x4, slow 4G', slow: slow4G },
];

/** When a page is first painted, in milliseconds after it was asked for, and how much of it moves then. */
export interface Paint {
  readonly first: number;
  readonly contentful: number;
  readonly largest: number;
  readonly shift: number;
}

/** Notes the largest paint and the shifts, which are told to observers alone. */
const watch = () => {
  const seen = { largest: NaN, shift: 0 };
  (globalThis as { seen?: typeof seen }).seen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

const read = () => {
  const startOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
  const seen = (globalThis as { seen?: { largest: number; shift: number } }).seen;
  return {
    first: startOf('first-paint'),
    contentful: startOf('first-contentful-paint'),
    largest: seen?.largest ?? NaN,
    shift: seen?.shift ?? NaN,
  };
};

/** Opens a page as a first visit, with nothing kept, on a slow processor and line. */
export async function measurePaint(
  browser: Browser,
  address: string,
  { options }: Device,
  { slow }: Line,
  blocked: readonly string[],
): Promise<Paint> {
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: [...blocked] });
    if (slow)
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: slow.latency,
        downloadThroughput: slow.bits / 8,
        uploadThroughput: slow.bits / 8,
      });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(watch);
    // What comes after the load, fonts that are swapped in for one, has its time.
    await page.waitForTimeout(slow ? 900 : 500);
    return await page.evaluate(read);
  } finally {
    await context.close();
  }
}
