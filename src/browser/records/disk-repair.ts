/** What a disk seldom does, or for no tool: sets aside, migrates, replaces much at once, reads searches and settings. Loaded when it is needed. */
import type { IDBPDatabase } from 'idb';
import { recordTypes } from '#domain/records/record-table.ts';
import { readSearches } from '#domain/records/searches.ts';
import { keyOfRecord } from '#domain/records/store.ts';
import type { StoredRecords } from '#domain/records/stored-records.ts';
import type { RecordType, Search, SetAside, Store } from '#domain/records/types.ts';
import type { DiskChange } from './disk.ts';
import { drawnAt, find, mostLoose, putInDrawers, takeOut, type Writing } from './disk-writes.ts';
import { contentsOf, drawers, type Drawer } from './drawers.ts';
import { allStores, asideStores } from './object-stores.ts';
import { isLater, sortBySchema, wrap } from './sort-by-schema.ts';
import { migrateAll, type Migrated } from './migrate-wrapped.ts';
import { dropWaiting } from './waiting-searches.ts';
import { isWrapped, type Wrapped } from './wrapped.ts';

/** What lies in object stores that are none of ours, or in drawers of lists that this version does not know. */
export async function readOthers(database: IDBPDatabase, cause: 'newer' | 'foreign'): Promise<SetAside[]> {
  const time = new Date().toISOString();
  const ours: readonly string[] = cause === 'newer' ? allStores : [];
  const others: SetAside[] = [];
  const rows = cause === 'newer' ? ((await database.getAll(drawers)) as Drawer[]) : [];
  for (const row of rows.filter(({ type }) => !recordTypes.includes(type)))
    for (const value of contentsOf(row)) others.push({ type: row.type, at: time, value, cause });
  for (const type of database.objectStoreNames)
    if (!ours.includes(type))
      for (const value of await database.getAll(type)) others.push({ type, at: time, value, cause });
  return others;
}

/** What a list holds: under one key, what lies loose stands for what lies in a drawer, since it came later. */
function allOf(drawn: readonly unknown[], loose: readonly unknown[]): readonly unknown[] {
  const keys = new Set(loose.map((each) => (each as Wrapped).key));
  return [...drawn.filter((each) => !isWrapped(each) || !keys.has(each.key)), ...loose];
}

/** All drawers of a list. */
const drawersOf = async (transaction: Writing, type: RecordType) =>
  (await transaction.objectStore(drawers).getAll(IDBKeyRange.bound([type], [type, []]))) as Drawer[];

/** Writes records of an earlier schema in today's: the old ones to the backups first, in one transaction. */
async function writeMoved(database: IDBPDatabase, type: RecordType, moved: Migrated['moved']) {
  const time = new Date().toISOString();
  const transaction = database.transaction([type, 'backups'], 'readwrite');
  for (const { old, now } of moved) {
    await transaction.objectStore('backups').add({ type, at: time, schema: old.schema, value: old });
    await transaction.objectStore(type).put(now);
  }
  await transaction.done;
}

/** What of a list cannot stay as it lies. */
interface Unfit extends Pick<StoredRecords<RecordType>, 'unreadable' | 'mended'> {
  /** What was read as records, those that are unreadable among them. */
  readonly wrapped: readonly Wrapped[];
  /** What is no record at all, or stuck in an earlier schema. */
  readonly lost: readonly unknown[];
}

const hasKey = (value: unknown): value is { readonly key: IDBValidKey } =>
  typeof value === 'object' && value !== null && 'key' in value;

/** Sets values aside, and writes what was made of those that could be mended or takes the others out of their list. */
export async function putAside(
  database: IDBPDatabase,
  type: RecordType,
  { wrapped, unreadable, lost, mended }: Unfit,
): Promise<void> {
  const unread = new Set(unreadable);
  const time = new Date().toISOString();
  const transaction: Writing = database.transaction([type, drawers, 'set-aside'], 'readwrite');
  const [list, aside] = [transaction.objectStore(type), transaction.objectStore('set-aside')];
  for (const { was, now } of mended) {
    await aside.add({ type, at: time, value: was, cause: 'mended' } satisfies SetAside);
    await list.put(wrap(keyOfRecord(now), now));
  }
  const keys = new Set<unknown>();
  for (const value of [...wrapped.filter(({ record }) => unread.has(record)), ...lost]) {
    await aside.add({ type, at: time, value } satisfies SetAside);
    // What lies loose has a key: the store reads it from the value itself. What it stood for in a drawer stays.
    if (!hasKey(value)) continue;
    if ((await list.getKey(value.key)) !== undefined) await list.delete(value.key);
    else keys.add(value.key);
  }
  for (const row of await drawersOf(transaction, type))
    await takeOut(transaction.objectStore(drawers), row, ({ key }) => keys.has(key));
  await transaction.done;
}

/** Moves records of an earlier schema to today's; gives those that moved, and those that are stuck. */
async function moveEarlier(database: IDBPDatabase, type: RecordType, earlier: readonly Wrapped[]) {
  const { moved, stuck } = migrateAll(type, earlier);
  if (moved.length > 0) await writeMoved(database, type, moved);
  return { moved: moved.map(({ now }) => now), stuck };
}

/** Tells what a list holds apart where not all of it is of today's schema, or some lies in drawers and some does not. */
export async function sortOut(
  database: IDBPDatabase,
  type: RecordType,
  drawn: readonly unknown[],
  loose: readonly unknown[],
) {
  const { current, earlier, later, damaged } = sortBySchema(allOf(drawn, loose));
  const { moved, stuck } = await moveEarlier(database, type, earlier);
  const time = new Date().toISOString();
  return {
    wrapped: [...current, ...moved],
    later: later.map((value): SetAside => ({ type, at: time, value, cause: 'newer' })),
    lost: [...stuck, ...damaged],
  };
}

export const loadSearches = async (database: IDBPDatabase): Promise<readonly Search[]> =>
  readSearches(await database.get('singles', 'searches')) ?? [];

/** Searches and settings; those that cannot be read are set aside. */
export async function loadSingles(database: IDBPDatabase): Promise<Partial<Store>> {
  const names = ['searches', 'prefs'] as const;
  const [searches, prefs]: unknown[] = await Promise.all(names.map((name) => database.get('singles', name)));
  const { readStoredSingles } = await import('#domain/records/stored-records.ts');
  const { singles, unreadable } = await readStoredSingles({ searches, prefs });
  if (unreadable.length === 0) return singles;
  const time = new Date().toISOString();
  const transaction = database.transaction(['singles', 'set-aside'], 'readwrite');
  for (const type of unreadable) {
    const value: unknown = await transaction.objectStore('singles').get(type);
    await transaction.objectStore('set-aside').add({ type, at: time, value } satisfies SetAside);
    await transaction.objectStore('singles').delete(type);
  }
  await transaction.done;
  return singles;
}

/** What a file had kept aside: a record of a later version in its list, where its place is free; the rest aside. */
async function keepAside(transaction: Writing, keeps: readonly SetAside[]): Promise<void> {
  const aside = transaction.objectStore('set-aside');
  const known = new Set((await aside.getAll()).map((each) => JSON.stringify(each)));
  for (const { cause, ...each } of keeps) {
    const { type, value } = each;
    const isList = (recordTypes as readonly string[]).includes(type);
    const list = isList && isLater(value) ? transaction.objectStore(type as RecordType) : null;
    const isFree =
      list && (await find(transaction, type as RecordType, (value as Wrapped).key)) === undefined;
    const kept: SetAside = cause === 'mended' || cause === 'older' ? { ...each, cause } : each;
    if (isFree) await list.put(value);
    else if (!known.has(JSON.stringify(kept))) await aside.add(kept);
  }
}

export async function replaceAll(database: IDBPDatabase, change: DiskChange): Promise<void> {
  const { store, puts, deletes, isWhole, dropsAside, keeps } = change;
  const transaction: Writing = database.transaction([...allStores], 'readwrite', { durability: 'strict' });
  const remove = async (type: RecordType, key: IDBValidKey) => {
    const list = transaction.objectStore(type);
    if (dropsAside || !isLater(await list.get(key))) await list.delete(key);
  };
  if (isWhole)
    for (const type of recordTypes)
      if (dropsAside) await transaction.objectStore(type).clear();
      else for (const key of await transaction.objectStore(type).getAllKeys()) await remove(type, key);
  for (const { type, key } of deletes) await remove(type, key);
  const rows = transaction.objectStore(drawers);
  if (isWhole && dropsAside) await rows.clear();
  const deleted = new Map(recordTypes.map((type): [RecordType, Set<string>] => [type, new Set()]));
  for (const { type, key } of deletes) deleted.get(type)!.add(key);
  for (const [type, keys] of deleted)
    if (isWhole || keys.size > 0)
      for (const row of await drawersOf(transaction, type))
        await takeOut(rows, row, (each) => (isWhole || keys.has(each.key)) && !isLater(each));
  for (const type of recordTypes) {
    const list = transaction.objectStore(type);
    const wanted: Wrapped[] = [];
    for (const { record } of puts.filter((each) => each.type === type)) {
      const key = keyOfRecord(record);
      if (!isLater(await list.get(key))) wanted.push(wrap(key, record));
    }
    if (wanted.length > mostLoose) await putInDrawers(transaction, type, wanted);
    else
      for (const each of wanted)
        if (!isLater(await drawnAt(transaction, type, each.key))) await list.put(each);
  }
  const singles = transaction.objectStore('singles');
  dropWaiting(database.name);
  await singles.delete('searches');
  await singles.delete('prefs');
  if (store.searches.length > 0) await singles.put(store.searches, 'searches');
  if (Object.keys(store.prefs).length > 0) await singles.put(store.prefs, 'prefs');
  if (dropsAside) for (const name of asideStores) await transaction.objectStore(name).clear();
  if (keeps.length > 0) await keepAside(transaction, keeps);
  await transaction.done;
}
