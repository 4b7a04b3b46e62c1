import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { isToolPath, typicalPages } from '../support/site.ts';
import { findSmallTargets } from '../support/targets.ts';
import { findLostText, findLostWideText } from '../support/text-fit.ts';
import { findFaults } from '../support/visit-pages.ts';

const site = useSite();

const wide = { width: 1360, height: 900 };
/** A browser at 200 % lays a window of 1,280 by 900 pixels out in half of them. */
const zoomed = { width: 640, height: 450 };
const phone = { width: 375, height: 667 };
const narrow = { width: 320, height: 640 };

test('at every size, zoom and spacing no type of page loses text, and every target can be hit', async () => {
  const faults = await findFaults(site, typicalPages(), { viewport: wide }, async (page, path) => {
    const found: Record<string, readonly string[]> = {};
    found['targets on a wide screen'] = await findSmallTargets(page, { isTool: false });
    found['wider text spacing'] = await findLostWideText(page);
    await page.setViewportSize(zoomed);
    found['200 % zoom'] = await findLostText(page);
    await page.setViewportSize(phone);
    found['targets on a phone'] = await findSmallTargets(page, { isTool: isToolPath(path) });
    await page.setViewportSize(narrow);
    found['320 px'] = await findLostText(page);
    found['320 px with wider text spacing'] = await findLostWideText(page);
    await page.setViewportSize(wide);
    return Object.entries(found).flatMap(([view, lines]) => lines.map((line) => `${view}: ${line}`));
  });
  expect(faults).toEqual([]);
});
