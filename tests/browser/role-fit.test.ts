import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { frozenFile } from '../support/records.ts';
import { useSite } from '../support/browser.ts';
import { untilSaved } from '../support/readiness-page.ts';
import { findFaultsOnWalk, importRecords, inFreshProfile, tabTo } from '../support/tool-page.ts';

const site = useSite();
const address = () => `${site.url}tools/role-fit/`;
const open = async (page: Page) => {
  await page.goto(address());
  await page.locator('.pair').first().waitFor();
};
/** Gives every pair the position nearest to a side. */
const answerAll = async (page: Page, value: number) => {
  for (const pair of await page.locator('.pair').all()) await pair.locator(`input[value="${value}"]`).check();
  await page.locator('.leaning').waitFor();
};

test('twelve pairs are answered by keyboard alone, read, and kept', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page);
    for (let pair = 0; pair < 12; pair++) {
      // Tab reaches a group at its first radio; an answered pair puts its Clear button in between.
      await tabTo(page, 'Clearly A');
      await page.keyboard.press('Space');
    }
    // Always A alternates between the sides: nothing stands out.
    await page.getByText('Genuinely mixed: try both for a quarter').waitFor();
    await page.getByText('Saved on this device.').waitFor();
    await untilSaved(page);
    await page.reload();
    await page.getByText('Genuinely mixed: try both for a quarter').waitFor();
    await expect.poll(() => page.locator('.pair input:checked').count()).toBe(12);
  });
});

test('all answers on the manager’s side read so in every dimension, and come back after clearing', async () => {
  await inFreshProfile(site, async (first) => {
    await open(first);
    await first.getByText('Answer 8 more pairs').waitFor();
    await answerAll(first, -2);
    await expect
      .poll(() => first.locator('.leaning').innerText())
      .toBe('Your answers lean towards the manager’s work');
    await expect
      .poll(() => first.locator('.numbers td:nth-child(3)').allInnerTexts())
      .toEqual(Array.from({ length: 5 }, () => '−2'));
    const second = await first.context().newPage();
    await open(second);
    await second.locator('input[name="pride.1"][value="neither"]').check();
    await first.getByText('2 of 3').waitFor();
    await first.getByRole('button', { name: 'Clear all answers' }).click();
    await expect.poll(() => second.locator('.pair input:checked').count()).toBe(0);
    await first.getByRole('button', { name: 'Undo' }).click();
    await first.locator('.numbers').getByText('11 of 12').waitFor();
    const saving = first.waitForEvent('download');
    await first.getByRole('button', { name: 'Download Markdown' }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toContain('| Source of pride | Manager | −2 |');
  });
});

test('motivation answers are listed beside and change nothing', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page);
    await answerAll(page, 1);
    const before = await page.locator('.numbers').innerText();
    await expect.poll(() => page.locator('.beside').count()).toBe(0);
    await untilSaved(page);
    const { attempts } = frozenFile().data;
    await importRecords(page, site.url, { attempts });
    await open(page);
    await page.getByText('Listed beside, not part of the reading above').waitFor();
    await expect.poll(() => page.locator('.numbers').innerText()).toBe(before);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(10_000);
  });
});

test('axe finds nothing in any state, and nothing scrolls sideways', async () => {
  const faults = await findFaultsOnWalk(site, async (page, look) => {
    await open(page);
    await look('empty');
    await answerAll(page, 2);
    await look('reading');
    await page.goto(`${address()}worksheet/`);
    await look('worksheet');
  });
  expect(faults).toEqual([]);
});
