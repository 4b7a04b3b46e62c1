import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { auditInEveryScheme } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { dumpDatabase, sharedFull } from '../support/readiness-page.ts';
import { focusedName, inFreshProfile, tabTo } from '../support/tool-page.ts';

const site = useSite();
const plans = () => `${site.url}tools/plan/`;

const make = async (page: Page): Promise<void> => {
  await page.goto(`${plans()}#new`);
  await page.getByRole('button', { name: 'Make this plan' }).click();
  await page.locator('.week').first().waitFor();
};
const task = (page: Page, words: string) => page.locator('li', { has: page.getByLabel(words) });
const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');
/** Puts a plan into the database as another version of the site, or an import, may have left it. */
const store = (page: Page, plan: object): Promise<void> =>
  page.evaluate(
    (record) =>
      new Promise<void>((resolve) => {
        indexedDB.open('em-playbook:/').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const transaction = result.transaction('plans', 'readwrite');
          transaction.objectStore('plans').put({ key: 'odd', schema: 1, record });
          transaction.oncomplete = () => {
            result.close();
            resolve();
          };
        };
      }),
    plan,
  );

test('a plan made from a finished attempt is changed, made again and taken along, and a reload keeps it', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(`${site.url}tools/readiness/${sharedFull}`);
    await page.getByRole('button', { name: 'Save a copy' }).click();
    await page.getByRole('heading', { name: 'Share and keep' }).waitFor();
    await page.goto(`${plans()}#new`);
    // The first is "nothing".
    await page.getByLabel('Made from').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Make this plan' }).click();
    await page.locator('.week').first().waitFor();
    const talk = 'Tell your manager';
    await page.getByLabel(talk).check();
    await task(page, 'Write one example for Communication').getByRole('button', { name: /^Edit/u }).click();
    // The form puts the focus into its first field; what is entered before would go there.
    await page.locator('.task-form textarea:focus').waitFor();
    await page.getByLabel('Note').fill('with S.');
    await page.getByLabel('Do it in').selectOption('Days 22 to 30');
    await page.getByLabel('A task of your own').fill('Buy a notebook');
    await page.locator('.own-task select').selectOption('Days 1 to 7');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Saved on this device.').waitFor();

    await page.getByText('What this plan is made from').click();
    await page.getByLabel('Inside my company').check();
    await page.getByRole('button', { name: 'Update the tasks' }).click();
    await page.getByText('The tasks are updated.').waitFor();
    const check = async () => {
      await expect.poll(() => page.getByLabel(talk).isChecked()).toBe(true);
      await expect.poll(() => page.locator('.week').first().locator('.task').count()).toBe(4);
      await expect.poll(() => page.locator('.week').nth(3).locator('.task').count()).toBe(4);
      await page.getByText('with S.').waitFor();
      await page.getByLabel('Read two open manager roles here').waitFor();
    };
    await page.reload();
    await page.locator('.week').first().waitFor();
    await check();

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /for my calendar/u }).click();
    const calendar = await textOf(await downloading);
    const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent');
    expect(events).toHaveLength(5);
    expect(calendar).not.toContain('with S.');

    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');

    // The same plan is the one on the results page; another made here does not replace it.
    await page.goto(`${plans()}#new`);
    await page.getByLabel('The first 90 days as manager of a team').check();
    await page.getByLabel('A team in trouble that I take over').check();
    await page.getByRole('button', { name: 'Make this plan' }).click();
    await page.getByLabel('Write one line for each person').waitFor();
    await expect.poll(() => page.locator('.week').count()).toBe(3);
    await page.goto(plans());
    await page.locator('.week').nth(3).waitFor();
    await check();
  });
});

test('a plan is made, ticked and undone by keyboard alone', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(plans());
    await page.getByRole('button', { name: 'Make this plan' }).waitFor();
    await tabTo(page, 'Make this plan');
    await page.keyboard.press('Enter');
    await page.locator('.week').first().waitFor();
    await expect.poll(() => focusedName(page)).toMatch(/^30 days from/u);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.task input').first().isChecked()).toBe(true);
    await tabTo(page, /^Remove: Choose the kind of role/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toMatch(/^Days 1 to 7/u);
    await page.getByText('Task removed.').waitFor();
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.task input').first().isChecked()).toBe(true);
  });
});

test('a page’s next step goes into the plan once, with a way there and back', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(`${site.url}responsibilities/hiring/`);
    const button = page.locator('.next-step').getByRole('button', { name: 'Add to my plan' });
    await button.click();
    await page.getByText('In your plan.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken out again.').waitFor();
    await expect.poll(() => dumpDatabase(page)).not.toContain('/responsibilities/hiring/');
    await button.click();
    await page.getByText('In your plan.').waitFor();
    await page.reload();
    await button.click();
    await page.getByText('It is in your plan already.').waitFor();

    await page.goto(`${site.url}templates/one-to-one-agenda/`);
    await page.locator('.template-actions').getByRole('button', { name: 'Add to my plan' }).click();
    await page.getByRole('link', { name: 'See my plan' }).click();
    await page.getByLabel('Write the anchors for one signal').waitFor();
    await expect.poll(() => page.locator('.task').count()).toBe(2);
    await expect
      .poll(() =>
        page
          .getByRole('link', { name: /^Read: / })
          .first()
          .getAttribute('href'),
      )
      .toBe('/responsibilities/hiring/');
    // What was put in by hand stays when the usual tasks are brought in.
    await page.getByRole('button', { name: 'Add these tasks' }).click();
    await page.getByLabel('Tell your manager').waitFor();
    await page.getByLabel('Write the anchors for one signal').waitFor();
  });
});

test('with storage blocked, a page says that nothing was added', async () => {
  await inFreshProfile(site, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`${site.url}responsibilities/hiring/`);
    await page.getByRole('button', { name: 'Add to my plan' }).click();
    await page.getByText(/nothing was added/u).waitFor();
  });
});

test('hostile stored text stays text, a past plan asks for a look back, and deleting can be undone', async () => {
  await inFreshProfile(
    site,
    async (page) => {
      await make(page);
      const hostile = '<img src=x onerror="document.title=\'owned\'">';
      await store(page, {
        id: 'odd',
        kind: '30d',
        start: '2024-01-15',
        tasks: [
          {
            id: '__proto__',
            phase: 1,
            text: hostile,
            note: hostile,
            guide: 'javascript:alert(1)',
            guideTitle: 'x',
          },
          { id: 'long', phase: 4, text: '漢'.repeat(10_000) },
          { id: 'word', phase: 'mine', text: 'a'.repeat(10_000) },
        ],
        reviewOn: '2024-02-14',
        updatedAt: '2024-01-15T09:00:00.000Z',
      });
      await page.goto('about:blank');
      await page.goto(`${plans()}#odd`);
      await page.getByText(/^The review was due on 14 February 2024/u).waitFor();
      await expect.poll(() => page.locator('.tool img').count()).toBe(0);
      await expect.poll(() => page.locator('.tool a[href^="javascript"]').count()).toBe(0);
      await expect.poll(() => page.title()).not.toBe('owned');
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.getByRole('button', { name: 'Delete this plan' }).click();
      await page.getByText('The plan is deleted.').waitFor();
      await expect.poll(() => dumpDatabase(page)).not.toContain('2024-01-15');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => dumpDatabase(page)).toContain('2024-01-15');
    },
    { viewport: { width: 320, height: 700 } },
  );
});

test('two tabs show each other’s ticks', async () => {
  await inFreshProfile(site, async (first) => {
    await make(first);
    const second = await first.context().newPage();
    await second.goto(plans());
    await second.locator('.task input').first().check();
    await expect.poll(() => first.locator('.task input').first().isChecked()).toBe(true);
  });
});

test('axe finds nothing in any state and scheme', async () => {
  await inFreshProfile(
    site,
    async (page) => {
      await page.goto(plans());
      await page.getByRole('button', { name: 'Make this plan' }).waitFor();
      expect(await auditInEveryScheme(page)).toEqual([]);
      await page.getByLabel('First day').fill('');
      await page.getByText('Choose a day between 2000 and 2100.').waitFor();
      expect(await auditInEveryScheme(page)).toEqual([]);
      await page.getByLabel('First day').fill('2026-01-15');
      await page.getByRole('button', { name: 'Make this plan' }).click();
      await page.getByText(/^The review was due on/u).waitFor();
      await page.locator('.task input').first().check();
      await page.getByRole('button', { name: /^Edit/u }).nth(1).click();
      await page.getByLabel('Text of the task').fill('');
      await page
        .getByRole('button', { name: /^Remove/u })
        .nth(3)
        .click();
      await page.getByText('What this plan is made from').click();
      expect(await auditInEveryScheme(page)).toEqual([]);
      const small = await page
        .locator('.plan button, .plan .task, .plan summary, .plan-list a')
        .evaluateAll((all) =>
          all.filter((each) => each.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML),
        );
      expect(small).toEqual([]);
      await page.goto(`${plans()}worksheet/`);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    { viewport: { width: 320, height: 700 }, colorScheme: 'light', reducedMotion: 'reduce' },
  );
});
