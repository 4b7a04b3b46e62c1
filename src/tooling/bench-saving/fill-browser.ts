import type { BrowserContext, Page } from 'playwright-core';
import { recordTypes, type RecordLists } from '#domain/records/record-table.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { keyOfRecord } from '#domain/records/store.ts';

/** Whether no list of a database has many rows of its own. */
const isTidy = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames].filter((each) => each !== 'drawers');
      const transaction = database.transaction(names);
      const counts = names.map((each) => transaction.objectStore(each).count());
      transaction.oncomplete = () => {
        database.close();
        resolve(counts.every(({ result }) => result <= 200));
      };
    };
  });

/** Saves lists in the browser as the site saves them, and lets it put the long ones in order; what was there goes. */
export async function fillBrowser(
  context: BrowserContext,
  url: string,
  lists: Partial<RecordLists>,
): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto(new URL(createUrls(new URL(url).pathname).tool('data'), url).href);
  await page.locator('[data-started]').waitFor();
  const stores = recordTypes.map((type) => ({
    type,
    rows: (lists[type] ?? []).map((record) => ({ key: keyOfRecord(record), schema: 1, record })),
  }));
  await page.evaluate(
    async ({ name, all }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
      const transaction = database.transaction([...all.map(({ type }) => type), 'drawers'], 'readwrite');
      transaction.objectStore('drawers').clear();
      for (const { type, rows } of all) {
        const store = transaction.objectStore(type);
        store.clear();
        for (const row of rows) store.put(row);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error!);
      });
      database.close();
    },
    { name: `em-playbook:${new URL(url).pathname}`, all: stores },
  );
  await page.reload();
  await page.waitForFunction(isTidy, `em-playbook:${new URL(url).pathname}`, {
    polling: 500,
    timeout: 120_000,
  });
  await page.close();
}
