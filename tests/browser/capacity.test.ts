import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { untilSaved, watch } from '../support/readiness-page.ts';
import { findFaultsOnWalk } from '../support/tool-page.ts';

const site = useSite();
const tool = (rest = '') => `${site.url}tools/capacity/${rest}`;

async function open(page: Page, rest = '') {
  await page.goto(tool(rest));
  await page.locator('.stepper').first().waitFor();
}

/** Its − and + carry the label too, so the field is found by its role. */
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

const enter = async (page: Page, values: Readonly<Record<string, string>>) => {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value);
};

/** The worked example that is over (see src/domain/capacity/README.md#verdict). */
const over = { 'Direct reports': '10', 'Open roles': '2', 'Of these, senior enough': '4' };

/** Walks through the states of the tool and calls `look` in each. */
async function walk(page: Page, look: (state: string) => Promise<void>) {
  await open(page);
  await page.locator('#spans').waitFor();
  await look('example');
  await enter(page, { ...over, 'Writing code yourself': '10 h', 'Mail, budgets': 'none' });
  await page.getByText('Write it as a number, like 3 h.').waitFor();
  await look('over, with an error');
  await page.getByRole('button', { name: 'Copy as another scenario' }).click();
  await page.locator('#compare').waitFor();
  await enter(page, { 'Direct reports': '5', 'Writing code yourself': '0' });
  await look('two scenarios side by side');
  await page.getByRole('link', { name: 'Your team’s time' }).click();
  await page.getByText('Nothing is counted yet').waitFor();
  await look('mix, empty');
  const product = field(page, /^Product/u);
  await product.first().fill('16');
  await field(page, /^Platform and debt/u)
    .first()
    .fill('2');
  await field(page, /^Operations/u)
    .first()
    .fill('2');
  await product.nth(1).fill('60');
  await field(page, /^Platform and debt/u)
    .nth(1)
    .fill('40');
  await page.getByText('What the differences from your own target may mean').waitFor();
  await look('mix with a target');
  await page.getByRole('button', { name: 'Delete this scenario' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await look('undo');
  await page.goto(tool('worksheet/'));
  await look('worksheet');
}

test('axe finds nothing in any state, and nothing scrolls sideways', async () => {
  expect(await findFaultsOnWalk(site, walk)).toEqual([]);
});

test('a week by keyboard alone; a reload keeps everything, another tab agrees, and it prints', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await open(page);
  await field(page, 'Direct reports').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (let press = 0; press < 4; press++) await page.keyboard.press('Enter');
  await field(page, 'Open roles').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2');
  await page.getByText('Your tasks take 5.5 hours more than the week has').waitFor();
  await page.getByText('Saved on this device.').waitFor();
  await untilSaved(page);
  await page.reload();
  await page.getByText('Your tasks take 5.5 hours more than the week has').waitFor();
  await expect.poll(() => field(page, 'Direct reports').inputValue()).toBe('10');

  const other = await context.newPage();
  await open(other);
  await field(other, 'Open roles').fill('0');
  await page.getByText('The week is full: 2.5 hours left.').waitFor();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await context.close();
});

test('scenarios are named, compared, deleted and brought back; hostile names stay text', async () => {
  const context = await site.browser.newContext();
  const faults = watch(context, site.url);
  const page = await context.newPage();
  await open(page);
  const hostile = `<img src=x onerror=alert(1)>${'ن'.repeat(10_000)}`;
  await field(page, 'Name of this scenario').fill(hostile);
  await page.getByRole('button', { name: 'Copy as another scenario' }).click();
  await field(page, 'Name of this scenario').fill('With a second lead');
  await enter(page, { 'Direct reports': '4' });
  await page.getByRole('columnheader', { name: 'With a second lead' }).waitFor();
  await expect.poll(() => page.locator('main img').count()).toBe(0);
  await page.getByRole('button', { name: 'Delete this scenario' }).click();
  await page.getByText('With a second lead: deleted.').waitFor();
  await expect.poll(() => field(page, 'Direct reports').inputValue()).toBe('6');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => field(page, 'Direct reports').inputValue()).toBe('4');
  expect(faults).toEqual([]);
  await context.close();
});
