import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Bullet } from '#domain/records/toolkit-records.ts';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { dumpDatabase } from '../support/readiness-page.ts';
import { evidenceOf } from '../support/resume-evidence.ts';
import { findFaultsOnWalk, hostileText, importRecords, inFreshProfile, tabTo } from '../support/tool-page.ts';

const site = useSite();
const address = () => `${site.url}tools/resume/`;
const open = async (page: Page) => {
  await page.goto(address());
  await page.getByLabel('Bullet 1').waitFor();
};
const texts = [
  'Worked on React, TypeScript and GraphQL.',
  'Led four engineers for five months; complaints fell from 60 to 15.',
  'Led two teams.',
] as const;

async function writeSet(page: Page) {
  await open(page);
  await page.getByLabel('Bullet 1').fill(texts[0]);
  for (const [at, text] of texts.slice(1).entries()) {
    await page.getByRole('button', { name: 'Add a bullet' }).click();
    await page.getByLabel(`Bullet ${at + 2}`).fill(text);
  }
  await page.getByText('The bullets together').waitFor();
}
/** The bullets as they are kept, in their order: a reload in the middle of a write would lose the last letters. */
const stored = async (page: Page) => {
  const lists = JSON.parse(await dumpDatabase(page)) as [string, { record: Bullet }[]][];
  const bullets = lists.find(([name]) => name === 'bullets')?.[1].map(({ record }) => record) ?? [];
  return bullets.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)).map(({ text }) => text);
};
const written = (page: Page) =>
  page
    .locator('.bullet textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

test('bullets are written, read, moved and kept by keyboard alone', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page);
    await tabTo(page, 'Bullet 1');
    await page.keyboard.type(texts[0]);
    await page.getByText('Saved on this device.').waitFor();
    await page.getByText('“Worked on”').waitFor();
    await tabTo(page, 'Add a bullet');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('textarea')[1] === document.activeElement))
      .toBe(true);
    await page.keyboard.type(texts[1]);
    await page.getByText('“from 60 to 15”').waitFor();
    await tabTo(page, 'Move up bullet 2');
    await page.keyboard.press('Enter');
    await expect.poll(() => written(page)).toEqual([texts[1], texts[0]]);
    await expect.poll(() => stored(page)).toEqual([texts[1], texts[0]]);
    await page.reload();
    await page.getByLabel('Bullet 1').waitFor();
    await expect.poll(() => written(page)).toEqual([texts[1], texts[0]]);
  });
});

test('a bullet follows another tab, is deleted, and comes back with undo', async () => {
  await inFreshProfile(site, async (first) => {
    await writeSet(first);
    const second = await first.context().newPage();
    await open(second);
    await second.getByLabel('Bullet 2').fill('Led six engineers.');
    await expect.poll(() => written(first)).toEqual([texts[0], 'Led six engineers.', texts[2]]);
    await first.getByRole('button', { name: 'Delete bullet 1' }).click();
    await expect.poll(() => written(second)).toEqual(['Led six engineers.', texts[2]]);
    await first.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => written(second)).toEqual([texts[0], 'Led six engineers.', texts[2]]);
  });
});

test('examples become bullets; a confidential one only knowingly, and it leaves in no copy', async () => {
  await inFreshProfile(site, async (page) => {
    await importRecords(page, site.url, {
      evidence: [evidenceOf(), evidenceOf({ id: 'e-2', title: 'The quiet exit', confidential: true })],
    });
    await page.goto(`${address()}#from=e-1`);
    await expect.poll(() => written(page)).toEqual(['Introduced a weekly release rota, Failed deploys fell']);
    expect(page.url()).toBe(address());
    await page.goto('about:blank');
    await page.goto(`${address()}#from=e-2`);
    await page.getByText('is marked confidential').waitFor();
    await expect.poll(() => written(page)).toHaveLength(1);
    await expect
      .poll(() => page.getByLabel('Example').locator('option').allInnerTexts())
      .toEqual(['Release rota (has a bullet)']);
    await page.getByRole('button', { name: 'Use it anyway' }).click();
    await page.getByText('One bullet made from a confidential or deleted example is left out').waitFor();
    const markdown = async () => {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download Markdown' }).click();
      return readFileSync(await (await saving).path(), 'utf8').match(/^- /gmu);
    };
    expect(await markdown()).toHaveLength(1);
    await page.getByLabel('Include bullets made from confidential examples').check();
    expect(await markdown()).toHaveLength(2);
    await page.goto('about:blank');
    await page.goto(`${address()}#from=gone`);
    await page.getByText('That example is not on this device.').waitFor();
  });
});

test('text of any kind stays text, and only the bullets go to paper', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page);
    await page.getByLabel('Bullet 1').fill(hostileText);
    await expect.poll(() => stored(page)).toEqual([hostileText.slice(0, 10_000)]);
    await page.reload();
    await page.getByLabel('Bullet 1').waitFor();
    await expect.poll(() => written(page)).toEqual([hostileText.slice(0, 10_000)]);
    await expect.poll(() => page.locator('main img').count()).toBe(0);
    await expect.poll(() => page.title()).not.toBe('hacked');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(1200);
    await page.getByLabel('Bullet 1').fill('Led two teams.\nHired six engineers.');
    await page.getByRole('button', { name: 'Split into 2 bullets' }).click();
    await expect.poll(() => written(page)).toEqual(['Led two teams.', 'Hired six engineers.']);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  });
});

test('axe finds nothing in any state, and nothing scrolls sideways', async () => {
  const faults = await findFaultsOnWalk(site, async (page, look) => {
    await open(page);
    await page.locator('summary').first().click();
    await look('empty with the example');
    await writeSet(page);
    await page.getByRole('button', { name: 'Delete bullet 3' }).click();
    await look('bullets and undo');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The bullets together').waitFor();
    await look('set');
    await page.goto(`${address()}worksheet/`);
    await look('worksheet');
  });
  expect(faults).toEqual([]);
});
