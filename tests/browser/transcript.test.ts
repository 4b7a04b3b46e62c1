import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { answerAll, answerArea, goOn, startTrack, strongTechLead } from '../support/readiness-page.ts';

const site = useSite();

/**
 * What a screen reader gets of the tool once nothing changes any more, as text, without what differs from run to run:
 * ids of attempts, the port.
 */
const transcribe = async (page: Page): Promise<string> => {
  const read = () => page.locator('[data-tool=readiness]').ariaSnapshot();
  let tree = '';
  for (let now = await read(); now !== tree; now = await read()) {
    tree = now;
    await page.waitForTimeout(200);
  }
  return `${tree.replace(/:\n *- \/url: "?#.*$/gmu, '').replaceAll(site.url, '/')}\n`;
};

/**
 * Compares with the written transcript. After a change that was meant:
 * `npm run test:browser -- tests/browser/transcript.test.ts --update`, then read what changed.
 */
const isAsWritten = async (page: Page, name: string) =>
  expect(await transcribe(page)).toMatchFileSnapshot(`../fixtures/transcripts/${name}.yaml`);

test('the main path of the self-assessment reads as its transcript says', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-01-15T09:00:00Z'));
  const toolUrl = `${site.url}tools/readiness/`;
  await page.goto(toolUrl, { waitUntil: 'networkidle' });
  await isAsWritten(page, 'start');

  await startTrack(page, strongTechLead.track);
  await isAsWritten(page, 'first-area');

  await answerArea(page, '3323', 0);
  await page.locator('.evidence').waitFor();
  await answerArea(page, '3323', 2);
  await isAsWritten(page, 'area-with-evidence-check');

  await answerAll(page, toolUrl, strongTechLead);
  await page.locator('.ready-check').waitFor();
  await isAsWritten(page, 'check-answers');

  await goOn(page);
  await page.locator('.results').waitFor();
  await isAsWritten(page, 'results');
  await context.close();
});
