import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { isToolPath, typicalPages } from '../support/site.ts';
import { findFaults, type VisitOptions } from '../support/visit-pages.ts';

const site = useSite({ inParts: true });

/** The most that may move while a page loads, as browsers count it, web.dev/cls (see src/tooling/README.md#what-it-holds-to). */
const limits = { page: 0, tool: 0.01 } as const;

interface Shift extends PerformanceEntry {
  readonly value: number;
}
declare global {
  interface Window {
    shifts: number[];
  }
}

/** Adds up what moves from the first moment on. */
const observe = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifts.push((entry as Shift).value);
  }).observe({ type: 'layout-shift', buffered: true });
};

test('nothing moves while a page loads and its tool starts, on a phone', async () => {
  const phone: VisitOptions = {
    viewport: { width: 412, height: 823 },
    prepare: (context) => context.addInitScript(observe),
  };
  const faults = await findFaults(site, typicalPages(), phone, async (page, path) => {
    await page.waitForTimeout(300);
    const shift = await page.evaluate(() => window.shifts.reduce((sum, value) => sum + value, 0));
    const limit = isToolPath(path) ? limits.tool : limits.page;
    return shift > limit ? [`moves by ${shift.toFixed(4)} of ${limit}`] : [];
  });
  expect(faults).toEqual([]);
});
