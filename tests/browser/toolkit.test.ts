import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { complete, dumpDatabase, strongTechLead } from '../support/readiness-page.ts';
import { inFreshProfile } from '../support/tool-page.ts';

const site = useSite();
const open = async (page: Page, path: string) => {
  await page.goto('about:blank');
  await page.goto(`${site.url}tools/${path}`);
};
const saved = (page: Page, text: string) => expect.poll(() => dumpDatabase(page)).toContain(text);

/** Completes the example that is open, far enough to be ready. */
async function completeExample(page: Page, title: string) {
  await page.getByLabel('Situation', { exact: true }).fill('Two teams shared one queue.');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('What I did', { exact: true }).fill('I led four engineers and split the queue.');
  await page.getByLabel('Result', { exact: true }).fill('Waiting fell from three days to one.');
  await page.getByLabel('Who would confirm it', { exact: true }).fill('R. T., product manager');
  await page.getByLabel('Ready: I could show it tomorrow').check();
  await saved(page, title);
  await expect
    .poll(async () => (await dumpDatabase(page)).split('"status":"ready"').length)
    .toBeGreaterThan(1);
}

/**
 * The chain the toolkit is for: what is entered once serves every later step, and all of it can be taken along,
 * deleted and brought back as it was.
 */
test('one story: assessment, evidence, plan, résumé, interview, and everything exported and imported', async () => {
  await inFreshProfile(site, async (page) => {
    await complete(page, `${site.url}tools/readiness/`, { ...strongTechLead, evidence: '221211110' });

    // Two prompts of the result go to the portfolio and are completed there.
    const prompts = page.getByRole('button', { name: /^Start an example/u });
    await prompts.first().click();
    await prompts.first().click();
    const written = page.getByRole('link', { name: /^Write it/u });
    await written.nth(1).waitFor();
    const addresses = await written.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    for (const [at, title] of ['The queue of two teams', 'The release that could wait'].entries()) {
      await page.goto('about:blank');
      await page.goto(addresses[at] ?? '');
      await completeExample(page, title);
    }

    // The plan follows from the result; a task is done.
    await open(page, 'plan/#new');
    await page.getByRole('button', { name: 'Make this plan' }).click();
    await page.locator('.week').first().waitFor();
    await page.locator('.task input').first().check();
    await saved(page, '"done":');

    // An example becomes a line of the résumé and a story, and a question is practised.
    await open(page, 'portfolio/');
    await page.getByRole('link', { name: 'The queue of two teams' }).first().click();
    await page.getByRole('link', { name: 'Make a résumé bullet of it' }).click();
    await expect.poll(() => page.getByLabel('Bullet 1').inputValue()).toContain('split the queue');
    await open(page, 'portfolio/');
    await page.getByRole('link', { name: 'The queue of two teams' }).first().click();
    await page.getByRole('link', { name: 'Make an interview story of it' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Action' }).inputValue())
      .toContain('split the queue');
    await page.getByRole('link', { name: 'Practise this story' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'I have finished' }).click();
    await page.getByLabel('I answered the question that was asked').check();
    await page.getByRole('button', { name: 'Save this practice' }).click();
    await saved(page, '"seconds":');

    // The tools page knows all of it.
    await open(page, '');
    for (const standing of ['Finished on', 'areas have a ready example', 'tasks done', '1 bullet', '1 story'])
      await page.locator('.standing', { hasText: standing }).waitFor();

    // Exported, deleted, imported: everything is as it was.
    await open(page, 'data/');
    await page.getByRole('rowheader', { name: 'Readiness self-assessment' }).waitFor();
    const before = await dumpDatabase(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download everything' }).click();
    const file = readFileSync(await (await saving).path());
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Yes, delete everything' }).click();
    await page.getByText('Nothing is saved in this browser.').waitFor();
    await page.reload();
    await page.getByText('Nothing is saved in this browser.').waitFor();
    await expect.poll(() => dumpDatabase(page)).not.toContain('split the queue');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'export.json', mimeType: 'application/json', buffer: file });
    await page.getByRole('button', { name: 'Merge with what is here' }).click();
    await page.getByText('The file is merged.').waitFor();
    // The order of a record's fields may differ.
    expect(JSON.parse(await dumpDatabase(page))).toEqual(JSON.parse(before));
    await open(page, 'portfolio/');
    await page.getByRole('link', { name: 'The release that could wait' }).first().waitFor();
  });
});
