import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { untilSaved } from '../support/readiness-page.ts';
import { findFaultsOnWalk, hostileText, inFreshProfile, tabTo } from '../support/tool-page.ts';

const site = useSite();
const address = () => `${site.url}tools/salary/`;

const open = async (page: Page) => {
  await page.goto(address());
  await page.getByRole('button', { name: 'Save on this device' }).waitFor();
};
const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const total = (page: Page) => page.locator('.offer-verdict .total').innerText();

test('an offer is checked, kept and set beside another by keyboard alone', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page);
    for (const [label, text] of [
      ['Base salary', '170k'],
      ['Bonus', '20,000'],
      ['Stock', '$40,000'],
      ['Sign-on payment', '30k'],
      ['Years it is spread over', '2'],
      ['Name', 'Company A'],
    ] as const) {
      await tabTo(page, label);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    }
    await expect.poll(() => total(page)).toBe('$245,000 a year');
    await page.getByText('Above by $25K').waitFor();
    await tabTo(page, 'Save on this device');
    await page.keyboard.press('Enter');
    await page.getByText('Changes are saved as you make them').waitFor();
    await tabTo(page, 'Add another offer');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Side by side', exact: true }).waitFor();
    await field(page, 'Base salary').fill('£200k');
    await page.getByText('£ is not converted').waitFor();
    await expect.poll(() => page.locator('table').first().locator('tbody tr').count()).toBe(2);

    await untilSaved(page);
    await page.reload();
    await page.getByText('Changes are saved as you make them').waitFor();
    await expect.poll(() => total(page)).toBe('$245,000 a year');
    await expect.poll(() => page.getByRole('heading', { name: 'Side by side', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Delete this offer' }).click();
    await expect.poll(() => page.locator('.offer-verdict .total').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => total(page)).toBe('$245,000 a year');
  });
});

test('a saved offer follows another tab; what is not saved stays in its own', async () => {
  await inFreshProfile(site, async (first) => {
    await open(first);
    await field(first, 'Base salary').fill('150k');
    const second = await first.context().newPage();
    await open(second);
    await expect.poll(() => second.locator('.offer-verdict .total').count()).toBe(0);
    await first.getByRole('button', { name: 'Save on this device' }).click();
    await expect
      .poll(() => second.locator('.offer-verdict .total').allInnerTexts())
      .toEqual(['$150,000 a year']);
    await field(second, 'Base salary').fill('160k');
    await expect.poll(() => total(first)).toBe('$160,000 a year');
  });
});

test('after the review day a banner says that the ranges are old', async () => {
  await inFreshProfile(site, async (page) => {
    const banner = page.getByText(/were due for a review by 30 June 2027/u);
    await page.clock.setFixedTime('2027-06-30T12:00:00Z');
    await open(page);
    await expect.poll(() => banner.count()).toBe(0);
    await page.clock.setFixedTime('2027-07-01T12:00:00Z');
    await open(page);
    await banner.waitFor();
  });
});

test('axe finds nothing in any state, nothing scrolls sideways, and text stays text', async () => {
  const faults = await findFaultsOnWalk(site, async (page, look) => {
    await open(page);
    await look('empty');
    await field(page, 'Base salary').fill('900k');
    await field(page, 'Bonus').fill('a lot');
    await field(page, 'Name').fill(hostileText.slice(0, 300));
    await page.getByRole('button', { name: 'Add another offer' }).click();
    await field(page, 'Base salary').fill('€120k');
    await page.getByLabel(/^Senior manager/u).check();
    await look('two offers');
    await expect.poll(() => page.locator('main img').count()).toBe(0);
    await page.getByRole('button', { name: 'Delete this offer' }).click();
    await look('undo');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000);
    await page.goto(`${address()}worksheet/`);
    await page.getByText('$245,000; beside the first range that is above by $25K').waitFor();
    await look('worksheet');
  });
  expect(faults).toEqual([]);
});
