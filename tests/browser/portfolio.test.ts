import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { auditInEveryScheme } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { answerArea, dumpDatabase, goOn, startTrack, strongTechLead } from '../support/readiness-page.ts';
import { inFreshProfile, tabTo } from '../support/tool-page.ts';

const site = useSite();
const toolUrl = () => `${site.url}tools/portfolio/`;

/** Opens an address as if it were typed, even where only the fragment changes. */
const open = async (page: Page, address: string) => {
  await page.goto('about:blank');
  await page.goto(address);
};

const write = async (page: Page, fields: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(text);
};

const startExample = async (page: Page, area: string, fields: Readonly<Record<string, string>>) => {
  await open(page, `${toolUrl()}#new=${area}`);
  await page.getByLabel('Title').waitFor();
  await write(page, fields);
};

const whole = {
  Title: 'First review within a day',
  From: '2026-06',
  Situation: 'Pull requests waited three days.',
  'What I did': 'I proposed a trial.',
  Result: 'The wait stayed under a day.',
  'Who would confirm it': 'J. P., tech lead',
};

const saved = async (page: Page, text: string) => expect.poll(() => dumpDatabase(page)).toContain(text);

test('an example is written by keyboard alone, called ready, and is there after a reload', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(toolUrl());
    await page.getByText('0 of 8 areas have a ready example.').waitFor();
    await tabTo(page, /^Write an example/u);
    await page.keyboard.press('Enter');
    await page.getByLabel('Title').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    for (const [label, text] of Object.entries(whole)) {
      await tabTo(page, new RegExp(`^${label}`, 'u'));
      // Month and year are two parts, in an order that depends on the language.
      if (label === 'From')
        for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
      else await page.keyboard.type(text);
    }
    await page.getByText('Saved on this device.').waitFor();
    await page.getByText('Four of five parts.').waitFor();
    await tabTo(page, /^Ready/u);
    await page.keyboard.press('Space');
    await saved(page, '"status":"ready"');
    await saved(page, '"when":{"from":"');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: whole.Title }).waitFor();
    await expect.poll(() => page.getByLabel('Situation').inputValue()).toBe(whole.Situation);
    await expect.poll(() => page.title()).toBe(`${whole.Title} – Portfolio`);
    await page.getByRole('link', { name: 'All examples' }).click();
    await page.getByText('1 of 8 areas have a ready example.').waitFor();
  });
});

test('a new example is kept from the first letter on, under an address of its own', async () => {
  await inFreshProfile(site, async (page) => {
    await startExample(page, 'mentoring', {});
    await expect.poll(() => dumpDatabase(page)).not.toContain('mentoring');
    await write(page, { Situation: 'S' });
    await page.getByText('Give it a title, so that you find it again.').waitFor();
    await saved(page, '"area":"mentoring"');
    expect(page.url()).toMatch(/#item=[a-z0-9]{8}$/u);
  });
});

test('an example is deleted and brought back', async () => {
  await inFreshProfile(site, async (page) => {
    await startExample(page, 'mentoring', whole);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByText(`“${whole.Title}” is deleted.`).waitFor();
    await expect.poll(() => dumpDatabase(page)).not.toContain(whole.Situation);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: whole.Title }).click();
    await expect.poll(() => page.getByLabel('Result').inputValue()).toBe(whole.Result);
  });
});

test('two tabs agree', async () => {
  await inFreshProfile(site, async (first) => {
    await startExample(first, 'mentoring', { Title: 'One' });
    await saved(first, '"title":"One"');
    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.getByLabel('Result').fill('Changed there');
    await expect.poll(() => first.getByLabel('Result').inputValue()).toBe('Changed there');
  });
});

test('months take what people type, and say what they do not understand', async () => {
  await inFreshProfile(site, async (page) => {
    // A browser without a month picker shows a text field instead.
    await page.addInitScript(() => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'type') ?? {};
      Object.defineProperty(HTMLInputElement.prototype, 'type', {
        set(this: HTMLInputElement, type: string) {
          set?.call(this, type === 'month' ? 'text' : type);
        },
      });
      const setAttribute = Element.prototype.setAttribute;
      Element.prototype.setAttribute = function (name, value) {
        setAttribute.call(this, name, name === 'type' && value === 'month' ? 'text' : value);
      };
    });
    await startExample(page, 'mentoring', { Title: 'One' });
    await page.getByLabel('From', { exact: true }).fill('march 2025');
    await page.getByLabel('To', { exact: true }).fill('some day');
    await page.getByLabel('Situation').click();
    await saved(page, '"when":{"from":"2025-03"}');
    await expect.poll(() => page.getByLabel('From', { exact: true }).inputValue()).toBe('2025-03');
    await expect.poll(() => page.getByLabel('To', { exact: true }).inputValue()).toBe('some day');
    await page.getByText('Write the month and the year, like 2025-03 or March 2025.').waitFor();
    await page.getByLabel('To', { exact: true }).fill('2/2025');
    await page.getByText('The end lies before the start.').waitFor();
    await page.getByLabel('To', { exact: true }).fill('');
    await page.getByText('The end lies before the start.').waitFor({ state: 'detached' });
  });
});

describe('confidential examples', () => {
  test('stay out of Markdown, JSON and print until they are ticked', async () => {
    await inFreshProfile(site, async (page) => {
      await startExample(page, 'mentoring', whole);
      await startExample(page, 'teamDelivery', { ...whole, Title: 'Secret', Situation: 'For Acme.' });
      await page.getByLabel(/^Confidential/u).check();
      await page.getByText(/may name somebody: “Acme”/u).waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.getByText('This example is confidential and is not printed.').waitFor();
      await expect.poll(() => page.getByText('For Acme.').filter({ visible: true }).count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('link', { name: 'All examples' }).click();
      await page.getByText('One confidential example is left out of all of these.').waitFor();
      const filesOf = async () => {
        const texts: string[] = [];
        for (const name of ['Download Markdown', 'Download JSON']) {
          const downloading = page.waitForEvent('download');
          await page.getByRole('button', { name }).click();
          texts.push(readFileSync(await (await downloading).path(), 'utf8'));
        }
        await page.emulateMedia({ media: 'print' });
        texts.push(await page.locator('main').innerText());
        await page.emulateMedia({ media: 'screen' });
        return texts;
      };
      for (const text of await filesOf()) {
        expect(text).toContain(whole.Situation);
        expect(text).not.toContain('Acme');
      }
      await page.getByLabel('Include confidential examples').check();
      for (const text of await filesOf()) expect(text).toContain('For Acme.');
      expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
});

test('what is entered last is kept, however soon the page is left', async () => {
  await inFreshProfile(site, async (page) => {
    for (const times of [1, 2, 3, 4, 5]) {
      await startExample(page, 'mentoring', { Title: `Example ${times}` });
      await page.getByText('Saved on this device.').waitFor();
      await page.getByLabel('Growing people and delegating').check();
      await open(page, toolUrl());
      await page.getByLabel('Show').selectOption('competency');
      await expect.poll(() => page.locator('.examples a').count()).toBe(times);
      expect(await page.getByRole('heading', { name: 'Not matched' }).isVisible()).toBe(false);
    }
  });
});

test('shows examples by competency and by year, and those without a result', async () => {
  await inFreshProfile(site, async (page) => {
    await startExample(page, 'mentoring', whole);
    await page.getByLabel('Growing people and delegating').check();
    await startExample(page, 'teamDelivery', { Title: 'Open end' });
    await page.getByRole('link', { name: 'All examples' }).click();
    await page.getByLabel('Show').selectOption('competency');
    const headings = () =>
      expect.poll(() => page.locator('.portfolio section:not([aria-labelledby]) h2:visible').allInnerTexts());
    await headings().toEqual(['Growing people and delegating', 'Not matched to the self-assessment']);
    await page.getByLabel('Show').selectOption('time');
    await headings().toEqual(['2026', 'No date yet']);
    await page.getByLabel('Only what has no result yet').check();
    await headings().toEqual(['No date yet']);
  });
});

const hostile = `<img src=x onerror="document.title='owned'">${'अ𓀀ع😀 '.repeat(1400)}`;
test('hostile text of ten thousand characters stays text', async () => {
  await inFreshProfile(site, async (page) => {
    await startExample(page, 'mentoring', {
      Title: hostile.slice(0, 300),
      Situation: hostile,
      'What I did': hostile,
      Result: 'x'.repeat(10_000),
    });
    await saved(page, 'x'.repeat(10_000));
    await page.setViewportSize({ width: 320, height: 800 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(() => overflow()).toBe(0);
    await page.reload();
    await expect.poll(() => page.getByLabel('Situation').inputValue()).toBe(hostile);
    await page.getByRole('link', { name: 'All examples' }).click();
    await page.locator('.examples').first().waitFor();
    await expect.poll(() => overflow()).toBe(0);
    await expect.poll(() => page.locator('.portfolio img').count()).toBe(0);
    await expect.poll(() => page.title()).not.toBe('owned');
  });
});

test('the assessment’s drafts arrive prefilled, and what is written ticks its evidence check', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(`${site.url}tools/readiness/`);
    await startTrack(page, strongTechLead.track);
    await answerArea(page, '3323', 0);
    const attempt = page.url();
    await page.getByRole('button', { name: 'Keep this as an example to write up' }).click();
    await page.getByRole('link', { name: 'Write it up' }).click();
    await page.getByLabel('Title').waitFor();
    await expect
      .poll(() => page.getByLabel('Title').inputValue())
      .toBe('How have you used one-to-one time to help someone grow?');
    await expect.poll(() => page.getByLabel('Area').inputValue()).toBe('mentoring');
    await expect.poll(() => page.getByLabel('Growing people and delegating').isChecked()).toBe(true);
    await write(page, { From: '2026-03', Situation: 'Stuck', 'Who would confirm it': 'T. O.' });
    await saved(page, '"confirmer":"T. O."');

    await open(page, attempt);
    const box = (tick: string) => page.locator(`.evidence input[value="${tick}"]`);
    await expect.poll(() => box('s').isChecked()).toBe(true);
    expect([await box('r').isChecked(), await box('c').isChecked()]).toEqual([false, true]);
    await page
      .getByLabel(/\(from your portfolio\)$/u)
      .first()
      .waitFor();
    await page.getByText('In your portfolio:').waitFor();
    await box('c').uncheck();
    await box('r').check();
    await goOn(page);
    await page.goBack();
    await page.locator('.evidence').waitFor();
    expect([await box('s').isChecked(), await box('r').isChecked(), await box('c').isChecked()]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test('axe finds nothing in any state and scheme, and nothing scrolls sideways at 320 px', async () => {
  await inFreshProfile(
    site,
    async (page) => {
      const faults: string[] = [];
      const look = async (state: string) => {
        for (const fault of await auditInEveryScheme(page)) faults.push(`${state}: ${fault}`);
        const size = page.viewportSize();
        await page.setViewportSize({ width: 320, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) faults.push(`${state}: ${overflow} px too wide`);
        if (size) await page.setViewportSize(size);
      };
      await page.goto(toolUrl());
      await page.getByText('0 of 8').waitFor();
      await look('nothing saved');
      await startExample(page, 'mentoring', { Situation: 'We waited.', 'What I did': 'We did it.' });
      for (const summary of await page.locator('.portfolio summary').all()) await summary.click();
      await page.getByLabel('People', { exact: true }).fill('many');
      await look('form with errors and hints');
      await write(page, whole);
      await page.getByLabel(/^Ready/u).check();
      await page.getByLabel(/^Confidential/u).check();
      await look('form filled in');
      await page.getByRole('link', { name: 'All examples' }).click();
      await page.getByText('1 of 8').waitFor();
      await look('cards');
      await page.getByLabel('Show').selectOption('competency');
      await look('by competency');
      await page.getByRole('link', { name: whole.Title }).click();
      await page.getByRole('button', { name: 'Delete' }).click();
      await page.getByText('is deleted.').waitFor();
      await look('deleted');
      await open(page, `${toolUrl()}#item=nowhere`);
      await page.getByText('This example is not on this device.').waitFor();
      await look('gone');
      await page.goto(`${toolUrl()}worksheet/`);
      await look('worksheet');
      expect(faults).toEqual([]);
    },
    { colorScheme: 'light', reducedMotion: 'reduce' },
  );
});
