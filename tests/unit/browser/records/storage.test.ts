import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { openChannel } from '#browser/records/channel.ts';
import { databaseName } from '#browser/records/disk.ts';
import { openIndexedDisk } from '#browser/records/indexed-disk.ts';
import { openRecords } from '#browser/records/open-records.ts';
import { createRecords } from '#browser/records/records.ts';
import { buildBackup } from '#domain/records/export.ts';
import { recordTable, recordTypes } from '#domain/records/record-table.ts';
import { emptyStore } from '#domain/records/store.ts';
import { compareTimes, timeAfter } from '#domain/records/timed.ts';
import { askToKeep, isPromised } from '#browser/keeping.ts';
import type { RecordOf, RecordType } from '#domain/records/types.ts';
import { silent } from '../../../support/disk.ts';
import { frozenStore } from '../../../support/records.ts';

let base = '';
let count = 0;
/** A page of a browser: what it listens to, and a storage for journals. */
const page = { left: [] as (() => void)[], items: new Map<string, string>() };
beforeEach(() => {
  base = `/storage-${count++}/`;
  page.left = [];
  page.items.clear();
  vi.stubGlobal('addEventListener', (type: string, hear: () => void) => {
    if (type === 'pagehide') page.left.push(hear);
  });
  vi.stubGlobal('document', { hidden: false, addEventListener: () => undefined });
  const storage = {
    getItem: (key: string) => page.items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      page.items.set(key, value);
      Object.assign(storage, { [key]: value });
    },
    removeItem: (key: string) => {
      page.items.delete(key);
      Reflect.deleteProperty(storage, key);
    },
  };
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

/** Opens the records as another page of the same site does. */
async function openAgain() {
  vi.resetModules();
  const { openRecords: open } = await import('#browser/records/open-records.ts');
  return open(base);
}
const bullet = frozenStore().bullets[0]!;

describe('a database', () => {
  test('of a later version, with lists this one does not know, is used, and what is in those is kept and said', async () => {
    await openIndexedDisk(base);
    const later = await openDB(databaseName(base), 99, {
      upgrade: (database) => void database.createObjectStore('letters', { keyPath: 'key' }),
    });
    await later.put('letters', { key: 'l', schema: 2, record: {} });
    later.close();
    const records = await openAgain();
    expect(records.trouble()).toBeNull();
    expect(records.setAside()).toMatchObject([{ type: 'letters', cause: 'newer', value: { key: 'l' } }]);
    expect(await records.save('bullets', bullet, { creates: true })).toBe(true);
    await records.replace(emptyStore, { isWhole: true });
    expect((await openAgain()).setAside()).toHaveLength(1);
  });

  test('of another program is left alone, said by its cause, and can be downloaded but is no part of a backup', async () => {
    const foreign = await openDB(databaseName(base), 1, {
      upgrade: (database) => void database.createObjectStore('theirs', { autoIncrement: true }),
    });
    await foreign.add('theirs', { mine: true });
    const records = await openAgain();
    expect(records.trouble()).toBe('foreign');
    expect(records.setAside()).toMatchObject([{ type: 'theirs', cause: 'foreign', value: { mine: true } }]);
    expect(buildBackup(emptyStore, '', '', records.setAside()).kept).toBeUndefined();
    expect(await records.save('bullets', bullet, { creates: true })).toBe(true);
    expect(records.store().bullets).toEqual([bullet]);
    expect(await foreign.getAll('theirs')).toEqual([{ mine: true }]);
  });

  test('with searches or settings that cannot be read sets them aside', async () => {
    await openIndexedDisk(base);
    const database = await openDB(databaseName(base));
    await database.put('singles', [{ q: 1 }], 'searches');
    await database.put('singles', ['dark'], 'prefs');
    const records = await openAgain();
    expect(records.setAside().map(({ type, value }) => [type, value])).toEqual([
      ['searches', [{ q: 1 }]],
      ['prefs', ['dark']],
    ]);
    await records.replace({ ...emptyStore, bullets: [bullet] });
    expect((await openAgain()).setAside()).toHaveLength(2);
  });

  test('that another tab has shut says so, and what waited is written once it can be', async () => {
    const disk = await openIndexedDisk(base);
    const records = await createRecords(disk, silent);
    (await openDB(databaseName(base), 50)).close();
    expect(await records.save('bullets', bullet, { creates: true })).toBe(true);
    expect([records.trouble(), records.store().bullets]).toEqual(['closed', [bullet]]);
  });
});

describe('what was on its way when a page was left at once', () => {
  it.each(recordTypes)('comes with the next page: %s', async (type) => {
    const record = frozenStore()[type][0]!;
    const records = await openRecords(base);
    void records.save(type, record as never, { creates: true });
    for (const leave of page.left) leave();
    // The page is gone before anything is written.
    const [journal] = [...page.items.values()];
    expect(JSON.parse(journal ?? '')).toMatchObject([{ type, creates: true }]);
    base = `${base}other/`;
    page.items.clear();
    localStorage.setItem(`${databaseName(base)}:journal:x`, journal ?? '');
    const next = await openAgain();
    expect(next.store()[type]).toEqual([record]);
    expect([...page.items.keys()].filter((key) => key.includes(':journal:'))).toEqual([]);
    expect((await openAgain()).store()[type]).toEqual([record]);
  });

  /** What a page leaves that takes a record away and is gone before anything is written. */
  const leaveRemoving = async <T extends RecordType>(type: T, record: RecordOf<T>): Promise<string> => {
    const records = await openRecords(base);
    await records.save(type, record, { creates: true });
    void records.remove(type, record);
    for (const leave of page.left) leave();
    const [, journal = ''] = [...page.items].find(([key]) => key.includes(':journal:')) ?? [];
    expect(JSON.parse(journal)).toMatchObject([{ type, removes: true }]);
    return journal;
  };
  /** The next page, in a database where the record still lies, perhaps as another page has changed it. */
  const openWith = async <T extends RecordType>(journal: string, type: T, record: RecordOf<T>) => {
    base = `${base}other/`;
    page.items.clear();
    await (await openAgain()).save(type, record, { creates: true });
    localStorage.setItem(`${databaseName(base)}:journal:x`, journal);
    return openAgain();
  };

  it.each(recordTypes)('goes with the next page where it was to go: %s', async (type) => {
    const record = frozenStore()[type][0]! as never;
    const next = await openWith(await leaveRemoving(type, record), type, record);
    expect(next.store()[type]).toEqual([]);
    expect((await openAgain()).store()[type]).toEqual([]);
  });

  test('stays where it was to go and another page has changed it meanwhile', async () => {
    const changed = { ...bullet, text: 'Changed.', updatedAt: '2099-01-01T00:00:00.000Z' };
    const next = await openWith(await leaveRemoving('bullets', bullet), 'bullets', changed);
    expect(next.store().bullets).toEqual([changed]);
  });

  test('is not kept twice where it was written after all', async () => {
    const records = await openRecords(base);
    const saving = records.save('bullets', bullet, { creates: true });
    for (const leave of page.left) leave();
    expect(page.items.size).toBe(1);
    await saving;
    expect(page.items.size).toBe(0);
  });

  test.each(['', '{', '[{"type":"bullets","record":{"id":1}}]', '[{"type":"letters"},null,7]'])(
    'is never trusted: %s',
    async (text) => {
      localStorage.setItem(`${databaseName(base)}:journal:x`, text);
      const records = await openAgain();
      expect(records.store()).toEqual(emptyStore);
      expect(records.setAside()).toHaveLength(text.includes('"id":1') ? 1 : 0);
    },
  );
});

describe('a browser in which something throws', () => {
  const boom = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const rejects = () => Promise.reject(new DOMException('no', 'UnknownError'));
  const Throwing = function () {
    boom();
  };
  class Mute {
    postMessage = boom;
  }
  it.each<[string, () => void, boolean]>([
    ['no BroadcastChannel', () => vi.stubGlobal('BroadcastChannel', undefined), true],
    ['a BroadcastChannel that cannot be made', () => vi.stubGlobal('BroadcastChannel', Throwing), true],
    ['a BroadcastChannel that cannot send', () => vi.stubGlobal('BroadcastChannel', Mute), true],
    ['no localStorage', () => vi.stubGlobal('localStorage', undefined), true],
    ['no IndexedDB', () => vi.stubGlobal('indexedDB', undefined), false],
    ['an IndexedDB that throws', () => vi.stubGlobal('indexedDB', { open: boom }), false],
    [
      'everything at once',
      () => ['BroadcastChannel', 'localStorage', 'indexedDB'].map((name) => vi.stubGlobal(name, undefined)),
      false,
    ],
  ])('goes on for this visit: %s', async (_, breakIt, isKept) => {
    breakIt();
    const records = await openAgain();
    expect(records.trouble()).toBe(isKept ? null : 'blocked');
    for (const type of recordTypes) {
      const record = frozenStore()[type][0]!;
      expect(await records.save(type, record as never, { creates: true }), recordTable[type].tool).toBe(true);
      expect(records.store()[type]).toEqual([record]);
      await records.remove(type, record as never);
      expect(records.store()[type]).toEqual([]);
    }
    await records.replace(frozenStore());
    expect(records.store()).toEqual(frozenStore());
  });

  test('asks to keep what is saved without an error', async () => {
    for (const storage of [
      undefined,
      {},
      { persisted: boom, persist: boom },
      { persisted: rejects, persist: rejects },
    ]) {
      vi.stubGlobal('navigator', { storage });
      expect([await isPromised(), await askToKeep()]).toEqual([null, false]);
    }
  });

  test('has a channel that hears nothing rather than none', () => {
    vi.stubGlobal('BroadcastChannel', Throwing);
    expect(() => openChannel('/').send('all')).not.toThrow();
  });
});

test.each([
  '2026-01-15T09:00:00.000Z',
  '8999-12-31T23:59:59.998Z',
  '9000-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
])('a change after %s is later, and a time that can be saved', (before) => {
  const after = timeAfter(before, '2026-11-29T09:00:00.000Z');
  expect(compareTimes(after, before)).toBeGreaterThan(0);
  expect(after).toMatch(/^\d{4}-/u);
});
