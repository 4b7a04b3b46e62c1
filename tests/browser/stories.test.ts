import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { dumpDatabase, untilSaved } from '../support/readiness-page.ts';
import { evidenceOf } from '../support/stories.ts';
import { findFaultsOnWalk, hostileText, importRecords, inFreshProfile, tabTo } from '../support/tool-page.ts';

const site = useSite();
const address = () => `${site.url}tools/stories/`;

const open = async (page: Page) => {
  await page.goto(address());
  await page.getByRole('button', { name: 'Write a story' }).waitFor();
};
const field = (page: Page, name: string) => page.getByRole('textbox', { name });

async function writeStory(page: Page) {
  await page.getByRole('button', { name: 'Write a story' }).click();
  await field(page, 'Title').fill('The export');
  await field(page, 'Situation').fill('A law gave us eleven weeks.');
  await field(page, 'Action').fill('We would usually wait.');
  await page.getByLabel(/^You could not have quality/u).check();
}

test('a story is written, practised and kept by keyboard alone', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page);
    await tabTo(page, 'Write a story');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Your story' }).waitFor();
    for (const [label, text] of [
      ['Title', 'The export'],
      ['Action', 'I asked the three partners.'],
      ['Result', 'Two did not need it.'],
    ] as const) {
      await tabTo(page, label);
      await page.keyboard.type(text);
    }
    await page.getByText('Saved on this device.').waitFor();
    await tabTo(page, /^You could not have quality/u);
    await page.keyboard.press('Space');
    await tabTo(page, 'Practise this story');
    await page.keyboard.press('Enter');
    await page.getByText('Question of the day').waitFor();
    const asked = await page.locator('.choose h2').first().innerText();
    await tabTo(page, 'Begin');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(asked);
    await expect.poll(() => page.getByRole('timer').innerText(), { timeout: 10_000 }).not.toBe('0:00');
    await tabTo(page, 'I have finished');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('How was it?');
    await tabTo(page, 'I answered the question that was asked');
    await page.keyboard.press('Space');
    await tabTo(page, 'Save this practice');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Open the story');
    await page.keyboard.press('Enter');
    await page.getByText(/: partly there/u).waitFor();

    await untilSaved(page);
    await page.reload();
    await page.getByText(/: partly there/u).waitFor();
    await expect.poll(() => field(page, 'Action').inputValue()).toBe('I asked the three partners.');
    await expect.poll(() => page.getByRole('checkbox', { name: asked }).isChecked()).toBe(true);
  });
});

test('a story follows another tab, is deleted, and comes back with undo', async () => {
  await inFreshProfile(site, async (first) => {
    await open(first);
    await writeStory(first);
    const second = await first.context().newPage();
    await second.goto(first.url());
    await field(second, 'Result').fill('Done in week ten.');
    await expect.poll(() => field(first, 'Result').inputValue()).toBe('Done in week ten.');
    await first.getByRole('button', { name: 'Delete this story' }).click();
    await second.getByText('This story is not on this device.').waitFor();
    await first.getByRole('button', { name: 'Undo' }).click();
    await first.getByText('1 of 8 to 10 stories').waitFor();
    await expect.poll(() => field(second, 'Result').inputValue()).toBe('Done in week ten.');
  });
});

test('a link from the portfolio makes one story of an example, and finds it again', async () => {
  await inFreshProfile(site, async (page) => {
    await importRecords(page, site.url, {
      evidence: [evidenceOf({ action: 'I listed the criteria.', result: 'Decided.', confidential: true })],
    });
    for (const round of [1, 2]) {
      await page.goto('about:blank');
      await page.goto(`${address()}#from=e-1`);
      await expect
        .poll(() => field(page, 'Action').inputValue(), { message: `round ${round}` })
        .toBe('I listed the criteria.');
      await page.waitForURL('**/#story=*');
    }
    await expect.poll(() => page.getByLabel(/^When did you get people to move/u).isChecked()).toBe(true);
    await page.getByRole('link', { name: 'All stories' }).click();
    await page.getByText('left out of every copy: The stuck decision').waitFor();
    await expect.poll(() => page.getByRole('heading', { name: 'The stuck decision' }).count()).toBe(1);
    await page.goto(`${address()}#from=gone`);
    await page.getByText('That example is not on this device.').waitFor();
  });
});

test('text of any kind stays text, and a page of cards goes to paper', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page);
    await writeStory(page);
    await field(page, 'Title').fill(hostileText.slice(0, 300));
    await field(page, 'Action').fill(hostileText);
    await expect.poll(() => dumpDatabase(page)).toContain('"action":"<img');
    await page.reload();
    const isBack = async () => (await field(page, 'Action').inputValue()) === hostileText.slice(0, 10_000);
    await expect.poll(isBack, { timeout: 10_000 }).toBe(true);
    await page.getByRole('link', { name: 'All stories' }).click();
    await page.locator('.flash-card').waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('main img').count()).toBe(0);
    await expect.poll(() => page.title()).not.toBe('hacked');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(1200);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download Markdown' }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toContain('\\<img src=x');
  });
});

test('an answer is recorded on a click only, played and downloaded, and never kept', async () => {
  await inFreshProfile(site, async (page) => {
    // A tone in place of the microphone; it counts how often it was asked for.
    await page.addInitScript(() => {
      const asked = { times: 0 };
      Object.assign(globalThis, { asked });
      navigator.mediaDevices.getUserMedia = async () => {
        asked.times++;
        const audio = new AudioContext();
        const tone = audio.createOscillator();
        const out = audio.createMediaStreamDestination();
        tone.connect(out);
        tone.start();
        return out.stream;
      };
    });
    const asked = () =>
      page.evaluate(() => (globalThis as unknown as { asked: { times: number } }).asked.times);
    await page.goto(`${address()}#practise`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'Record this answer' }).waitFor();
    expect(await asked()).toBe(0);
    await page.getByRole('button', { name: 'Record this answer' }).click();
    await page.getByText('Recording.').waitFor();
    expect(await asked()).toBe(1);
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: 'I have finished' }).click();
    const player = page.locator('audio');
    await player.waitFor();
    await expect
      .poll(() => player.evaluate((audio: HTMLAudioElement) => audio.readyState))
      .toBeGreaterThan(0);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the recording' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^answer-.*\.(?:webm|ogg|mp4)$/u);
    expect(readFileSync(await file.path()).length).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'Discard it' }).click();
    await expect.poll(() => player.count()).toBe(0);
  });
});

test('axe finds nothing in any state, and nothing scrolls sideways', async () => {
  const faults = await findFaultsOnWalk(site, async (page, look) => {
    await open(page);
    await page.locator('.example-story summary').click();
    await look('empty');
    await writeStory(page);
    await look('story');
    await page.getByRole('link', { name: 'All stories' }).click();
    await page.getByText('0 of 8 to 10 stories').waitFor();
    await look('home');
    await page.getByRole('link', { name: 'Practise aloud' }).click();
    await page.getByText('What the question probes').click();
    await look('choose');
    await page.getByLabel('30 seconds').check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Nothing starts by itself').waitFor();
    await look('thinking');
    await page.getByRole('button', { name: 'Begin to answer' }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await look('answering');
    await page.getByRole('button', { name: 'I have finished' }).click();
    await look('self-check');
    await page.getByRole('button', { name: 'Save this practice' }).click();
    await page.getByRole('button', { name: 'Another question' }).waitFor();
    await look('saved');
    await page.goto(`${address()}worksheet/`);
    await look('worksheet');
  });
  expect(faults).toEqual([]);
});
