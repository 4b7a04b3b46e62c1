import { expect, test } from 'vitest';
import { settingKey } from '#browser/head-script.ts';
import { site as settings } from '#site';
import { useSite } from '../support/browser.ts';
import { countSheets, findPaperFaults } from '../support/paper.ts';
import { typicalPages } from '../support/site.ts';
import { findFaults } from '../support/visit-pages.ts';

const site = useSite();
/** A4 less the margins of the print style, 16 mm at each side, in CSS pixels. */
const paper = { width: Math.floor(((210 - 2 * 16) / 25.4) * 96), height: 980 };
/** A sheet holds some 400 words; tables, figures and forms take their room. */
const mostSheets = (words: number) => 3 + words / 120;

test('every type of page prints on white, without navigation, whole, on as many sheets as its text needs', async () => {
  const faults = await findFaults(
    site,
    typicalPages(),
    { viewport: paper, colorScheme: 'dark' },
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      const found = await findPaperFaults(page);
      const words = (await page.locator('main').innerText()).split(/\s+/u).length;
      const sheets = await countSheets(page);
      await page.emulateMedia({ media: 'screen' });
      return sheets >= 1 && sheets <= mostSheets(words)
        ? found
        : [...found, `${words} words on ${sheets} sheets`];
    },
  );
  expect(faults).toEqual([]);
});

test('who has chosen dark colours prints on white too', async () => {
  const choice = { key: settingKey(settings.base, 'scheme'), scheme: 'dark' };
  const faults = await findFaults(
    site,
    ['', 'responsibilities/hiring/'],
    {
      viewport: paper,
      prepare: (context) =>
        context.addInitScript(({ key, scheme }) => localStorage.setItem(key, scheme), choice),
    },
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      return findPaperFaults(page);
    },
  );
  expect(faults).toEqual([]);
});
