import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recordTable } from '#domain/records/record-table.ts';
import { plainFile } from '../support/records.ts';
import { useSite } from '../support/browser.ts';
import { dumpDatabase, sharedFull, watch } from '../support/readiness-page.ts';
import { importRecords, inFreshProfile } from '../support/tool-page.ts';

const site = useSite();
/** Every tool that keeps records, so that the next one is covered without being named. */
const tools = [...new Set(Object.values(recordTable).map(({ tool }) => tool)), 'data'];
const at = '2026-01-15T09:00:00.000Z';

/** What may be missing or refuse, each put into a page before its own scripts run. */
const broken = {
  'BroadcastChannel cannot be made': () =>
    Object.assign(globalThis, {
      BroadcastChannel: function () {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  'IndexedDB throws': () =>
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value() {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  'reading from IndexedDB throws': () =>
    Object.defineProperty(IDBDatabase.prototype, 'transaction', {
      value() {
        throw new DOMException('no', 'UnknownError');
      },
    }),
  'nothing may be asked of the storage': () =>
    'StorageManager' in globalThis &&
    Object.defineProperties(StorageManager.prototype, {
      persisted: { value: () => Promise.reject(new DOMException('no', 'UnknownError')) },
      persist: { value: () => Promise.reject(new DOMException('no', 'UnknownError')) },
    }),
  'localStorage throws': () =>
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    }),
} satisfies Record<string, () => unknown>;
const losesAll = new Set<string>(['IndexedDB throws', 'reading from IndexedDB throws']);

async function inContext(
  prepare: (context: BrowserContext) => Promise<void>,
  use: (page: Page) => Promise<void>,
) {
  const context = await site.browser.newContext();
  const faults = watch(context, site.url);
  await prepare(context);
  await use(await context.newPage());
  await context.close();
  expect(faults).toEqual([]);
}

describe.each(Object.entries(broken))('where %s', (name, breakIt) => {
  test('every tool starts, says once what is not kept, and offers the download', async () => {
    await inContext(
      async (context) => void (await context.addInitScript(breakIt)),
      async (page) => {
        for (const tool of tools) {
          await page.goto(`${site.url}tools/${tool}/`);
          await page.locator('[data-tool][data-started]').waitFor();
          const said = page.getByRole('heading', { name: 'Not saved' });
          if (losesAll.has(name)) await said.waitFor();
          expect(await said.count(), tool).toBe(losesAll.has(name) ? 1 : 0);
          if (losesAll.has(name)) await page.getByRole('button', { name: 'Download a copy' }).waitFor();
        }
      },
    );
  });
});

describe('once is once:', () => {
  test('a double click makes one plan, one copy, one check', async () => {
    await inFreshProfile(site, async (page) => {
      await page.goto(`${site.url}tools/plan/`);
      await page.getByRole('button', { name: 'Make this plan' }).dblclick();
      await page.locator('.week').first().waitFor();
      await page.goto(`${site.url}tools/capacity/`);
      await page.getByRole('button', { name: 'Copy as another scenario' }).dblclick();
      await expect.poll(() => dumpDatabase(page)).toContain('another way');
      await page.goto(`${site.url}tools/dora/`);
      await page.getByRole('textbox').fill('Payments');
      await page.locator('form button').first().dblclick();
      await expect.poll(() => dumpDatabase(page)).toContain('Payments');
      await page.waitForTimeout(300);
      const held = new Map(JSON.parse(await dumpDatabase(page)) as [string, unknown[]][]);
      expect(['plans', 'capacity', 'dora'].map((list) => held.get(list)?.length)).toEqual([1, 1, 1]);
    });
  });

  test('a shared result is there after a reload, marked as shared, and out of the address', async () => {
    await inFreshProfile(site, async (page) => {
      await page.goto(`${site.url}tools/readiness/${sharedFull}`);
      await page.getByText('Someone shared this with you').waitFor();
      expect(page.url()).not.toContain('#');
      await page.reload();
      await page.getByText('Someone shared this with you').waitFor();
      await page.getByRole('button', { name: 'Save a copy' }).dblclick();
      await page.getByText('A copy of what someone shared with you').waitFor();
      const held = new Map(JSON.parse(await dumpDatabase(page)) as [string, unknown[]][]);
      expect(held.get('attempts')).toHaveLength(1);
    });
  });
});

test('the last letters before a page is left at once are there on the next', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(`${site.url}tools/portfolio/#new`);
    const title = page.getByLabel('Title', { exact: true });
    await title.fill('The queue');
    await expect.poll(() => dumpDatabase(page)).toContain('The queue');
    const address = page.url();
    // Typed and left in one task: the page has no time to write.
    await title.evaluate((field: HTMLInputElement) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        field,
        'The queue of two',
      );
      field.dispatchEvent(new Event('input', { bubbles: true }));
      location.assign('/');
    });
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto(address);
    await expect.poll(() => title.inputValue()).toBe('The queue of two');
  });
});

test('two tabs that edit different fields of one example keep both, without hearing of each other', async () => {
  await inContext(
    async (context) => void (await context.addInitScript(broken['BroadcastChannel cannot be made'])),
    async (page) => {
      await page.goto(`${site.url}tools/portfolio/#new`);
      await page.getByLabel('Title', { exact: true }).fill('The queue');
      await expect.poll(() => page.url()).toContain('#item=');
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByLabel('Situation', { exact: true }).fill('Two teams.');
      await expect.poll(() => dumpDatabase(other)).toContain('Two teams.');
      await page.getByLabel('Result', { exact: true }).fill('One team.');
      await expect.poll(() => dumpDatabase(page)).toMatch(/Two teams\..*One team\.|One team\..*Two teams\./u);
      // Deleted elsewhere: what is typed here stays in its field, and is not called saved.
      await other.goto(`${site.url}tools/data/`);
      await other.getByRole('button', { name: 'Delete everything' }).click();
      await other.getByRole('button', { name: 'Yes, delete everything' }).click();
      await other.getByText('Nothing is saved in this browser.').waitFor();
      const result = page.getByLabel('Result', { exact: true });
      await result.fill('One team, three days.');
      await page.getByText('it was deleted in another tab', { exact: false }).first().waitFor();
      expect(await result.inputValue()).toBe('One team, three days.');
      expect(await page.getByText('Saved on this device.').count()).toBe(0);
      await page.getByRole('button', { name: 'Save it again' }).click();
      await expect.poll(() => dumpDatabase(page)).toContain('One team, three days.');
    },
  );
});

test('numbers at the limits of their fields leave the page small', async () => {
  await inFreshProfile(site, async (page) => {
    const offer = { name: 'All of it', level: 'first', tier: 'mid', updatedAt: at };
    const most = { base: 1e9, bonus: 1e9, stock: 1e9, signOn: 1e9, years: 1 };
    await importRecords(page, site.url, { offers: [{ id: 'a b', ...offer, ...most }] });
    await page.goto(`${site.url}tools/salary/`);
    await page.getByText('$4,000,000,000 a year', { exact: false }).first().waitFor();
    expect(await page.locator('main *').count()).toBeLessThan(1500);
  });
});

test('files: the same one again, a folder or one that is gone, and a slow one', async () => {
  await inFreshProfile(site, async (page) => {
    await page.goto(`${site.url}tools/data/`);
    const input = page.locator('input[type=file]');
    const choose = (text: string) =>
      input.setInputFiles({ name: 'export.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('{');
    await page.getByText('The file cannot be read. It is of another kind', { exact: false }).waitFor();
    await choose(plainFile({ bullets: [] }));
    await page.getByText('This file holds:', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await choose(plainFile({ bullets: [] }));
    await page.getByText('This file holds:', { exact: false }).waitFor();
    const dropFile = (file: string) =>
      input.evaluate((field: HTMLInputElement, code) => {
        const made = new File(['{'], 'gone.json');
        const wait = code === 'slow' ? 400 : 0;
        Object.defineProperty(made, 'arrayBuffer', {
          value: () =>
            new Promise((resolve, reject) => {
              setTimeout(
                () =>
                  wait ? resolve(new ArrayBuffer(0)) : reject(new DOMException('no', 'NotReadableError')),
                wait,
              );
            }),
        });
        Object.defineProperty(field, 'files', { value: [made], configurable: true });
        field.dispatchEvent(new Event('change', { bubbles: true }));
        delete (field as { files?: unknown }).files;
      }, file);
    await dropFile('gone');
    await page.getByText('The file could not be read.', { exact: false }).waitFor();
    await dropFile('slow');
    await choose(plainFile({ bullets: [{ id: 'b', text: 'x', evidenceIds: [], updatedAt: at }] }));
    await page.getByText('Résumé bullets: 1').waitFor();
    await page.waitForTimeout(600);
    expect(await page.getByText('Résumé bullets: 1').count()).toBe(1);
    expect(await page.getByText('The file is empty.', { exact: false }).count()).toBe(0);
  });
});
