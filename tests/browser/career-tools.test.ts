import { readFileSync } from 'node:fs';
import { zipSync, strToU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { readDocumentXml } from '#domain/resume/whole/docx-text.ts';
import { evidenceAreas } from '#schemas/instrument-vocabulary.ts';
import { useSite } from '../support/browser.ts';
import { countSheets, findPaperFaults } from '../support/paper.ts';
import { untilSaved } from '../support/readiness-page.ts';
import { example } from '../support/portfolio.ts';
import { findFaultsOnWalk, hostileText, importRecords, inFreshProfile, tabTo } from '../support/tool-page.ts';
import { wholeResumes } from '../support/whole-resumes.ts';

const site = useSite();
const open = async (page: Page, path: string) => {
  await page.goto('about:blank');
  await page.goto(`${site.url}tools/${path}`);
};
const resume = (name: string) => wholeResumes.find((each) => each.name === name)!.text;
const advert =
  '- Lead and grow a team of five engineers\n- Work with operations\n- Keep the steam engines polished';

const evidence: readonly EvidenceItem[] = evidenceAreas.flatMap((area, place) =>
  [1, 2].map((number) =>
    example({
      id: `${area}-${number}`,
      area,
      title: `Example ${number} of ${area}`,
      action: 'I led two engineers through it and cut the scope in week six.',
      result: 'Waiting fell from three days to one, and support closed its weekend line.',
      when: { to: '2026-05' },
      ...(place < 6 && { confirmer: 'R. T., head of support' }),
      status: 'ready',
      confidential: area === 'conflictResolution',
    }),
  ),
);

const pasteResume = async (page: Page, text: string, asked = '') => {
  await open(page, 'resume/#whole');
  await page.getByLabel('The text of your résumé').fill(text);
  await page.getByLabel(/^An advert/u).fill(asked);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: 'What we would change first' }).waitFor();
};
const pasteAdverts = async (page: Page) => {
  await open(page, 'plan/#role');
  await page.getByLabel('Advert 1').fill('- Manage a team of five engineers\n- Hire two engineers');
  await page.getByLabel('Advert 2').fill('You manage a team of six, hire, coach and work with product.');
  await page.getByRole('heading', { name: 'Your checklist' }).waitFor();
};

/** The parts that stand behind the first page of a tool, each brought into its states. */
const parts: Readonly<Record<string, (page: Page, look: (state: string) => Promise<void>) => Promise<void>>> =
  {
    'a whole résumé': async (page, look) => {
      await open(page, 'resume/#whole');
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.getByText('Paste a résumé or open a file first.').waitFor();
      await look('nothing pasted');
      await pasteResume(page, resume('weak-duties'), advert);
      await look('read, with an advert');
      await pasteResume(page, hostileText);
      await look('hostile text');
    },
    'a promotion case': async (page, look) => {
      await open(page, 'portfolio/#case');
      await page.getByLabel('The job').waitFor();
      await look('without an example');
      await importRecords(page, site.url, { evidence });
      await open(page, 'portfolio/#case');
      await page.getByLabel('The job').fill(hostileText);
      await page.getByLabel('Include confidential examples in the case').check();
      await look('with examples');
    },
    'a role from adverts': async (page, look) => {
      await open(page, 'plan/#role');
      await page.getByText('Paste an advert, and its answers').waitFor();
      await look('without an advert');
      await pasteAdverts(page);
      await page.getByLabel('Advert 3').fill(hostileText);
      await look('with adverts');
    },
  };

describe.each(Object.entries(parts))('%s', (_, walk) => {
  test('has nothing that axe finds in any state, and scrolls nowhere sideways', async () => {
    expect(await findFaultsOnWalk(site, walk)).toEqual([]);
  });
});

test('a résumé is read by keyboard alone; three changes come first, and the result prints on one sheet', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page, 'resume/');
    await page.getByLabel('Bullet 1').waitFor();
    await page.getByRole('link', { name: 'A whole résumé' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('The text of your résumé').waitFor();
    await tabTo(page, 'The text of your résumé');
    await page.keyboard.insertText(resume('weak-duties'));
    await tabTo(page, 'Read it');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('first');
    await expect.poll(() => page.locator('.first-changes > li').count()).toBe(3);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 672, height: 980 });
    expect(await findPaperFaults(page)).toEqual([]);
    expect(await countSheets(page)).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    // Nothing of it is kept.
    await page.reload();
    await expect.poll(() => page.getByLabel('The text of your résumé').inputValue()).toBe('');
  });
});

test('files that are no résumé are refused in a sentence, and a Word file is read', async () => {
  await inFreshProfile(site, async (page) => {
    await open(page, 'resume/#whole');
    const file = page.locator('input[type=file]');
    await file.waitFor();
    const give = (name: string, buffer: Uint8Array) =>
      file.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
    await give('cv.pdf', strToU8('%PDF-1.7'));
    await page.getByText(/^This kind of file cannot be read/u).waitFor();
    await give('cv.docx', zipSync({ 'word/document.xml': new Uint8Array(6_000_000) }));
    await page.getByText(/^This Word file cannot be read/u).waitFor();
    const xml =
      '<w:document><w:body><w:p><w:r><w:t>Tech lead &lt;img src=x onerror=alert(1)&gt;</w:t></w:r></w:p></w:body></w:document>';
    await give('cv.docx', zipSync({ 'word/document.xml': strToU8(xml) }));
    await page.getByText('Opened: cv.docx.').waitFor();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: 'What we would change first' }).waitFor();
    await expect.poll(() => page.locator('main img').count()).toBe(0);
  });
});

test('a case is written, kept, printed on two sheets and taken as a Word file without what is confidential', async () => {
  await inFreshProfile(site, async (page) => {
    await importRecords(page, site.url, { evidence });
    await open(page, 'portfolio/');
    await page.getByRole('link', { name: 'Write a promotion case from chosen examples' }).click();
    await page.getByLabel('The job').fill('Manager of one of the two teams after the split in May.');
    await page.getByLabel('Why management?').fill('Oumou ran an incident, and I was happy.');
    await page.getByText('Saved on this device.').waitFor();
    await untilSaved(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('The job').inputValue()).toContain('two teams');
    await page.getByText('Not answered: Why now?').waitFor();

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download Word' }).click();
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = unzipSync(readFileSync(await (await saving).path()));
    const text = readDocumentXml(strFromU8(files['word/document.xml']!)) ?? '';
    expect(text).toContain('R. T., head of support');
    expect(text).toContain('nobody yet');
    expect(text).not.toContain('conflictResolution');

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 672, height: 980 });
    expect(await findPaperFaults(page)).toEqual([]);
    expect(await countSheets(page)).toBeLessThanOrEqual(2);
  });
});

test('three adverts become a checklist that a ready example ticks, and the plan names the role', async () => {
  await inFreshProfile(site, async (page) => {
    await importRecords(page, site.url, { evidence });
    await pasteAdverts(page);
    await page
      .getByRole('row', { name: /^Hire and bring people in/u })
      .getByRole('link')
      .waitFor();
    await page.getByLabel('What you call this role').fill('First team in logistics');
    await untilSaved(page);
    await open(page, 'plan/#new');
    await page.getByRole('link', { name: 'You aim at: First team in logistics' }).click();
    await expect.poll(() => page.getByLabel('Advert 1').inputValue()).toContain('five engineers');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('plan-heading');
  });
});

test('attempts stand side by side over time', async () => {
  const attempt = (id: string, day: string, level: 1 | 3) => ({
    id,
    instrument: 'em-aspiring',
    version: '1.0.0',
    startedAt: `${day}T09:00:00.000Z`,
    updatedAt: `${day}T09:00:00.000Z`,
    completedAt: `${day}T09:30:00.000Z`,
    answers: Object.fromEntries(
      ['1to1', 'growth', 'delegate', 'sponsor'].map((item) => [
        `ppl.${item}`,
        { v: level, at: `${day}T09:00:00.000Z` },
      ]),
    ),
    evidence: {},
    origin: 'self',
  });
  await inFreshProfile(site, async (page) => {
    await importRecords(page, site.url, {
      attempts: [attempt('first', '2026-02-01', 1), attempt('second', '2026-08-01', 3)],
    });
    await open(page, 'readiness/#/second/results');
    await page.getByRole('heading', { name: 'Over time' }).waitFor();
    const table = page.getByRole('table', { name: 'Scores by area and attempt' });
    await expect.poll(() => table.locator('thead th').count()).toBe(3);
    await expect.poll(() => page.locator('.history-row').count()).toBeGreaterThan(5);
    for (const width of [320, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
  });
});
