import type { BrowserContext, Page } from 'playwright-core';
import { recordTypes, type RecordLists } from '#domain/records/record-table.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { numberOf } from '#domain/records/drawer-number.ts';
import { currentSchema, keyOfRecord } from '#domain/records/store.ts';
import type { RecordOf, RecordType } from '#domain/records/types.ts';

/** A list in its drawers, where an import puts a long one. */
const inDrawers = (type: RecordType, records: readonly RecordOf<RecordType>[]) =>
  [
    ...Map.groupBy(
      records.map((record) => ({ key: keyOfRecord(record), schema: currentSchema, record })),
      ({ key }) => numberOf(key),
    ),
  ].map(([number, all]) => ({ type, number, records: all }));

/** Saves lists in the browser as an import saves them; what was there goes. */
export async function fillBrowser(
  context: BrowserContext,
  url: string,
  lists: Partial<RecordLists>,
): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto(new URL(createUrls(new URL(url).pathname).tool('data'), url).href);
  await page.locator('[data-started]').waitFor();
  // As one text: Playwright hands over each value of an object by itself, which takes seconds.
  const rows = JSON.stringify(recordTypes.flatMap((type) => inDrawers(type, lists[type] ?? [])));
  await page.evaluate(
    async ({ name, rows }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
      const transaction = database.transaction(database.objectStoreNames, 'readwrite');
      for (const store of database.objectStoreNames) transaction.objectStore(store).clear();
      for (const row of JSON.parse(rows) as object[]) transaction.objectStore('drawers').put(row);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error!);
      });
      database.close();
    },
    { name: `em-playbook:${new URL(url).pathname}`, rows },
  );
  await page.close();
}
