import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { untilSaved } from '../support/readiness-page.ts';
import { findFaultsOnWalk, hostileText, inFreshProfile } from '../support/tool-page.ts';

const site = useSite();
const address = (rest = '') => `${site.url}tools/hiring-funnel/${rest}`;

const open = async (page: Page) => {
  await page.goto(address());
  await page.locator('#result').waitFor();
};
const stage = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const field = (page: Page, name: string, label: string) =>
  stage(page, name).getByRole('textbox', { name: label });

/** Walks through the states of the tool and calls `look` in each. */
async function walk(page: Page, look: (state: string) => Promise<void>) {
  await open(page);
  await look('example');
  await field(page, 'Call', 'People who').fill('some');
  await page.getByText('Write it as a number, like 24.').waitFor();
  await field(page, 'Offer', 'People who').fill('9');
  await page.getByRole('heading', { name: 'Two counts do not fit' }).waitFor();
  await look('counts that do not fit');
  await field(page, 'Offer', 'People who').fill('2');
  await page.getByRole('button', { name: 'Count another search' }).click();
  await page.getByText('Nobody has applied yet').waitFor();
  await page.locator('#side').waitFor();
  await look('an empty second search, side by side');
  await page
    .getByRole('button', { name: /^Remove this stage/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await look('a stage removed');
  await page.goto(address('worksheet/'));
  await look('worksheet');
}

test('axe finds nothing in any state, and nothing scrolls sideways', async () => {
  expect(await findFaultsOnWalk(site, walk)).toEqual([]);
});

test('a search by keyboard alone; a reload keeps it, another tab agrees, and it prints', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page);
    await page.getByText('One hire takes 120 applicants, 78 hours of the team and 28 days.').waitFor();
    await field(page, 'The end', 'Signed').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('2');
    await page.getByText(/^At “Offer” more people withdrew/u).waitFor();
    await field(page, 'Offer', 'Of these, withdrew').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('One hire takes 60 applicants, 39 hours of the team and 28 days.').waitFor();
    await page.getByText('Saved on this device.').waitFor();
    await untilSaved(page);
    await page.reload();
    await page.getByText('One hire takes 60 applicants').waitFor();

    const other = await page.context().newPage();
    await open(other);
    await field(other, 'Call', 'Team time').fill('2 h');
    await page.getByText('One hire takes 60 applicants, 57 hours of the team and 28 days.').waitFor();
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

test('a hostile name stays text, a removed stage comes back, and a deleted search too', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page);
    await field(page, 'Call', 'Name of the stage').fill(hostileText);
    await page.getByRole('textbox', { name: 'Name of this search' }).fill(hostileText);
    await expect.poll(() => page.locator('main img').count()).toBe(0);
    await page.getByRole('button', { name: /^Remove this stage.*Offer/u }).click();
    await expect.poll(() => page.locator('.funnel-stage').count()).toBe(4);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.funnel-stage').count()).toBe(5);
    await page.getByRole('button', { name: 'Delete this search' }).click();
    await page.getByText('These are invented numbers').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByText('These are invented numbers').count()).toBe(0);
  });
});
