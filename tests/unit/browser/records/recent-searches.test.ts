import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseName } from '#browser/records/disk.ts';
import { openIndexedDisk } from '#browser/records/indexed-disk.ts';
import { openRecentSearches } from '#browser/records/recent-searches.ts';
import { takeOverSearches } from '#browser/records/take-over-searches.ts';
import { letWait, waitingSearches } from '#browser/records/waiting-searches.ts';
import { emptyStore } from '#domain/records/store.ts';

const at = '2026-01-15T09:00:00.000Z';
let base = '';
let count = 0;
let items: Map<string, string>;
beforeEach(() => {
  base = `/recent-${count++}/`;
  items = new Map();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      items.set(key, value);
      Object.assign(storage, { [key]: value });
    },
    removeItem: (key: string) => {
      items.delete(key);
      Reflect.deleteProperty(storage, key);
    },
  };
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { hidden: false, addEventListener: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

const remember = (q: string) => letWait(databaseName(base), { q, at });
const door = (onChange = () => {}) => openRecentSearches(base, onChange);
const asked = async () => (await door().read()).map(({ q }) => q);
/** Opens the records as another page of the same site does. */
async function openTab() {
  vi.resetModules();
  const { openRecords } = await import('#browser/records/open-records.ts');
  return openRecords(base);
}
const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const stored = async (): Promise<unknown> => {
  const database = await openDB(databaseName(base));
  const value: unknown = await database.get('singles', 'searches');
  database.close();
  return value;
};

describe('the searches of a reader', () => {
  test('cost no database while there are none', async () => {
    expect(await asked()).toEqual([]);
    expect(await door().forget()).toBe(true);
    expect(await names()).not.toContain(databaseName(base));
  });

  test('that wait since a page was left are taken over by the next search, and wait no more', async () => {
    remember('delegation');
    remember('skip level');
    expect(await asked()).toEqual(['skip level', 'delegation']);
    expect([...items]).toEqual([]);
    remember('Delegation');
    expect(await asked()).toEqual(['Delegation', 'skip level']);
    expect(await stored()).toHaveLength(2);
  });

  test('that wait are taken over by the next page that opens the records', async () => {
    remember('delegation');
    expect((await openTab()).store().searches).toMatchObject([{ q: 'delegation' }]);
    expect([...items]).toEqual([]);
    remember('skip level');
    expect((await openTab()).store().searches).toMatchObject([{ q: 'skip level' }, { q: 'delegation' }]);
    expect(await asked()).toEqual(['skip level', 'delegation']);
  });

  test('come to tabs that have the records open, and are not lost by what these replace', async () => {
    const tab = await openTab();
    remember('delegation');
    await asked();
    await vi.waitFor(() => expect(tab.store().searches).toMatchObject([{ q: 'delegation' }]));
    await tab.replace(tab.store());
    expect(await asked()).toEqual(['delegation']);
  });

  test('are forgotten in every tab, those that wait too', async () => {
    remember('delegation');
    await asked();
    const tab = await openTab();
    remember('skip level');
    expect(await door().forget()).toBe(true);
    await vi.waitFor(() => expect(tab.store().searches).toEqual([]));
    expect([await asked(), await stored(), [...items]]).toEqual([[], undefined, []]);
  });

  test('go with everything, those that wait too, and an open search hears of it', async () => {
    remember('delegation');
    await asked();
    const hear = vi.fn();
    door(hear);
    const tab = await openTab();
    remember('skip level');
    await tab.replace(emptyStore, { dropsAside: true });
    await vi.waitFor(() => expect(hear).toHaveBeenCalled());
    expect([await asked(), [...items]]).toEqual([[], []]);
  });

  test('that another tab adds while they are taken over wait on', async () => {
    remember('delegation');
    await asked();
    const database = await openDB(databaseName(base));
    remember('SBI');
    const takingOver = takeOverSearches(database);
    // Read by then, and not written yet.
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...given
    ) {
      remember('skip level');
      return put.apply(this, given);
    });
    await takingOver;
    database.close();
    expect(waitingSearches(databaseName(base)).map(({ q }) => q)).toContain('skip level');
    expect(await asked()).toEqual(['skip level', 'SBI', 'delegation']);
  });

  test('that cannot be read are not written over, and what waits waits on', async () => {
    await openIndexedDisk(base);
    const database = await openDB(databaseName(base));
    await database.put('singles', [{ q: 1 }], 'searches');
    remember('delegation');
    expect(await asked()).toEqual([]);
    expect(await stored()).toEqual([{ q: 1 }]);
    const tab = await openTab();
    expect(tab.setAside()).toMatchObject([{ type: 'searches', value: [{ q: 1 }] }]);
    expect(tab.store().searches).toMatchObject([{ q: 'delegation' }]);
    expect(await asked()).toEqual(['delegation']);
  });

  test('never touch a database of another program', async () => {
    const foreign = await openDB(databaseName(base), 1, {
      upgrade: (database) => void database.createObjectStore('theirs'),
    });
    foreign.close();
    remember('delegation');
    expect([await asked(), [...items]]).toEqual([[], []]);
    const again = await openDB(databaseName(base));
    expect([again.version, [...again.objectStoreNames]]).toEqual([1, ['theirs']]);
    again.close();
  });

  test('are not said to be forgotten where the disk refuses', async () => {
    remember('delegation');
    await asked();
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await door().forget()).toBe(false);
    expect(await asked()).toEqual(['delegation']);
  });

  test.each([
    ['IndexedDB throws', 'indexedDB'],
    ['localStorage throws', 'localStorage'],
  ])('are none where %s, and nothing is thrown', async (_, name) => {
    vi.stubGlobal(
      name,
      new Proxy(
        {},
        {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        },
      ),
    );
    expect(() => remember('delegation')).not.toThrow();
    expect([await asked(), [...items]]).toEqual([[], []]);
  });

  test.each(['', '{', 'null', '[{"q":1}]'])('that wait are never trusted: %s', async (text) => {
    localStorage.setItem(`${databaseName(base)}:journal:recent-searches`, text);
    expect(await asked()).toEqual([]);
    expect((await openTab()).store()).toEqual(emptyStore);
    expect([...items]).toEqual([]);
    remember('delegation');
    expect(await asked()).toEqual(['delegation']);
  });
});
