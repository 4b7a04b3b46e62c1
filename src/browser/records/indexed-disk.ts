import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { mergeRecords } from '#domain/records/merge.ts';
import { currentSchema, emptyStore, keyOfRecord, recordTypes } from '#domain/records/store.ts';
import type { RecordLists, RecordOf, RecordType, Store } from '#domain/records/types.ts';
import { databaseName, type Disk, type Loaded, type SetAside } from './disk.ts';
import { migrateAll, sortBySchema, wrap, type Migrated, type Wrapped } from './wrapped.ts';

/** The version of the object stores themselves; the schema of the records is in each record. */
const databaseVersion = 1;
/** Stores of what is put aside: records that cannot be read, and records as they were before a migration. */
const asideStores = ['set-aside', 'backups'] as const;
/** The lists, single values, and what is put aside. */
const allStores = [...recordTypes, 'singles', ...asideStores] as const;

const open = (base: string): Promise<IDBPDatabase> =>
  new Promise((resolve, reject) => {
    openDB(databaseName(base), databaseVersion, {
      upgrade(database) {
        for (const type of recordTypes) database.createObjectStore(type, { keyPath: 'key' });
        database.createObjectStore('singles');
        database.createObjectStore('set-aside', { autoIncrement: true });
        database.createObjectStore('backups', { autoIncrement: true });
      },
      blocked: () => reject(new Error('an older tab holds the database')),
      blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
    }).then(resolve, reject);
  });

/**
 * Commits a transaction with its last request, without waiting for that request's answer first: a page that is left
 * takes with it what was not committed.
 */
async function commit(
  transaction: Pick<IDBPTransaction<unknown, [RecordType], 'readwrite'>, 'commit' | 'done'>,
  last: Promise<unknown>,
): Promise<void> {
  transaction.commit();
  await Promise.all([last, transaction.done]);
}

/** Writes records of an earlier schema in today's: the old ones to the backups first, in one transaction. */
async function writeMoved(database: IDBPDatabase, type: RecordType, moved: Migrated['moved']) {
  const at = new Date().toISOString();
  const transaction = database.transaction([type, 'backups'], 'readwrite');
  for (const { old, now } of moved) {
    await transaction.objectStore('backups').add({ type, at, schema: old.schema, value: old });
    await transaction.objectStore(type).put(now);
  }
  await transaction.done;
}

/** Reads one list: what is old is migrated, what cannot be read is set aside. */
async function loadList<T extends RecordType>(database: IDBPDatabase, type: T): Promise<RecordOf<T>[]> {
  const stored: unknown[] = await database.getAll(type);
  if (stored.length === 0) return [];
  const { current, earlier, damaged } = sortBySchema(stored);
  const { moved, stuck } = migrateAll(type, earlier);
  if (moved.length > 0) await writeMoved(database, type, moved);
  const wrapped = [...current, ...moved.map(({ now }) => now)];

  const { readStoredRecords } = await import('#domain/records/stored-records.ts');
  const { records, unreadable } = await readStoredRecords(
    type,
    wrapped.map(({ record }) => record),
  );
  const lost = [...wrapped.filter(({ record }) => unreadable.includes(record)), ...stuck, ...damaged];
  if (lost.length > 0) {
    const at = new Date().toISOString();
    const transaction = database.transaction([type, 'set-aside'], 'readwrite');
    for (const value of lost) {
      await transaction.objectStore('set-aside').add({ type, at, value } satisfies SetAside);
      // Every value in the store has a key: the store reads it from the value itself.
      await transaction.objectStore(type).delete((value as { key: IDBValidKey }).key);
    }
    await transaction.done;
  }
  return [...records];
}

async function loadSingles(database: IDBPDatabase): Promise<Partial<Store>> {
  const [searches, prefs]: unknown[] = await Promise.all([
    database.get('singles', 'searches'),
    database.get('singles', 'prefs'),
  ]);
  if (searches === undefined && prefs === undefined) return {};
  const { readStoredSingles } = await import('#domain/records/stored-records.ts');
  return readStoredSingles({ searches, prefs });
}

/** The reader's records in IndexedDB. Rejects where the browser gives none. */
export async function openIndexedDisk(base: string): Promise<Disk> {
  const database = await open(base);
  const readRecord = <T extends RecordType>(stored: unknown): RecordOf<T> | null => {
    const { current } = sortBySchema([stored]);
    return (current[0]?.record as RecordOf<T> | undefined) ?? null;
  };

  return {
    async load(): Promise<Loaded> {
      const lists: [RecordType, unknown][] = [];
      for (const type of recordTypes) lists.push([type, await loadList(database, type)]);
      return {
        store: {
          ...emptyStore,
          ...(Object.fromEntries(lists) as Partial<RecordLists>),
          ...(await loadSingles(database)),
        },
        setAside: (await database.getAll('set-aside')) as SetAside[],
      };
    },

    async write(type, record, creates) {
      const transaction = database.transaction(type, 'readwrite', { durability: 'strict' });
      const key = keyOfRecord(record);
      const stored: unknown = await transaction.store.get(key);
      if (stored === undefined && !creates) {
        await transaction.done;
        return null;
      }
      if (stored !== undefined && (stored as Wrapped).schema > currentSchema)
        throw new Error('a newer version of the site wrote this record');
      const had = readRecord<typeof type>(stored);
      const merged = had ? mergeRecords(type, had, record) : record;
      await commit(transaction, transaction.store.put(wrap(key, merged)));
      return merged;
    },

    read: async (type, key) => readRecord(await database.get(type, key)),

    remove: async (type, key) => {
      const transaction = database.transaction(type, 'readwrite');
      await commit(transaction, transaction.store.delete(key));
    },

    async replace(store, dropsAside) {
      const transaction = database.transaction(allStores, 'readwrite', { durability: 'strict' });
      for (const type of recordTypes) {
        const list = transaction.objectStore(type);
        await list.clear();
        for (const record of store[type]) await list.put(wrap(keyOfRecord(record), record));
      }
      const singles = transaction.objectStore('singles');
      await singles.clear();
      if (store.searches.length > 0) await singles.put(store.searches, 'searches');
      if (Object.keys(store.prefs).length > 0) await singles.put(store.prefs, 'prefs');
      if (dropsAside) for (const name of asideStores) await transaction.objectStore(name).clear();
      await transaction.done;
    },
  };
}
