import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  answerAll,
  answerArea,
  goOn,
  sharedFull,
  sharedSummary,
  solidManager,
  startTrack,
  strongTechLead,
} from './readiness-page.ts';

/** Walks through the states of the tool and of the data page, and calls `look` in each. */
export async function walkReadiness(
  page: Page,
  siteUrl: string,
  look: (state: string) => Promise<void>,
): Promise<void> {
  const toolUrl = `${siteUrl}tools/readiness/`;
  await page.goto(toolUrl);
  await page
    .locator('button', { hasText: /^Start/u })
    .first()
    .waitFor();
  await look('start');
  await startTrack(page, strongTechLead.track);
  await answerArea(page, '3323', 2);
  await look('area with evidence check');
  await answerAll(page, toolUrl, strongTechLead);
  await look('answers');
  await page.getByRole('link', { name: 'What draws you' }).click();
  await page.locator('.question').first().waitFor();
  for (const question of await page.locator('.question').all())
    await question.locator('input').first().check();
  await look('motivation');
  await goOn(page);
  await page.getByRole('link', { name: 'Four situations' }).click();
  await page.locator('.situation').first().waitFor();
  await page.locator('input[name="sjt.slip.best"][value="a"]').check();
  await page.locator('input[name="sjt.slip.worst"][value="a"]').check();
  await page.locator('.go > button.button').click();
  await page.getByText('There is a problem').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
  await look('situations with an error');
  await page.locator('input[name="sjt.slip.worst"][value="d"]').check();
  await goOn(page);
  await goOn(page);
  await page.locator('.results').waitFor();
  await page.getByRole('button', { name: 'Show as a radar' }).click();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await page.getByRole('button', { name: 'Import a file' }).click();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  await page.getByRole('button', { name: /^Edit/u }).first().click();
  await look('results');
  const request = await page.locator('#peers ~ div input[readonly]').inputValue();
  await page.goto(toolUrl);
  await page.locator('.attempts').waitFor();
  await page
    .getByRole('button', { name: /^Delete/u })
    .first()
    .click();
  await page.getByText('The attempt is deleted.').waitFor();
  await look('start with attempts and undo');
  await answerAll(page, toolUrl, solidManager);
  await goOn(page);
  await page.locator('#blind').waitFor();
  await look('results of a manager');
  const opened = async (fragment: string, state: string, heading: string) => {
    await page.goto('about:blank');
    await page.goto(fragment);
    await page.locator('h1', { hasText: heading }).waitFor();
    await look(state);
  };
  await opened(toolUrl + sharedFull, 'shared answers', 'Close');
  await opened(toolUrl + sharedSummary, 'shared summary', 'A shared summary');
  await opened(`${toolUrl}#r=1.a1`, 'broken link', 'This link cannot be read');
  await opened(request, 'peer page', 'Thinking of');
  await page.getByRole('button', { name: 'Make my reply' }).click();
  const reply = await page.getByLabel('Your reply link').inputValue();
  await look('peer reply made');
  await opened(reply, 'reply to import', 'Import the reply');
  await page.goto(`${siteUrl}tools/data/`);
  await page.locator('input[type=file]').waitFor();
  await look('data page');
}
