import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { recordTypes } from '#domain/records/record-table.ts';
import { emptyStore, keyOfRecord } from '#domain/records/store.ts';
import type { RecordLists, RecordOf, RecordType, SetAside } from '#domain/records/types.ts';
import { StorageError, type Disk, type Loaded } from './disk.ts';
import { allStores, isLater } from './object-stores.ts';
import { hasAllStores, openWithLists } from './open-database.ts';
import { sortBySchema, wrap } from './wrapped.ts';

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

const loadRepair = () => import('./disk-repair.ts');

/** Reads one list: what is old is migrated, what is too large is mended, what cannot be read is set aside. */
async function loadList<T extends RecordType>(database: IDBPDatabase, type: T) {
  const stored: unknown[] = await database.getAll(type);
  if (stored.length === 0) return { records: [], later: [] };
  const { current, earlier, later, damaged } = sortBySchema(stored);
  const { moved, stuck } =
    earlier.length > 0
      ? await (await loadRepair()).moveEarlier(database, type, earlier)
      : { moved: [], stuck: [] };
  const wrapped = [...current, ...moved];

  const { readStoredRecords } = await import('#domain/records/stored-records.ts');
  const { records, mended, unreadable } = await readStoredRecords(
    type,
    wrapped.map(({ record }) => record),
  );
  const lost = [...stuck, ...damaged];
  if (lost.length + unreadable.length + mended.length > 0)
    await (await loadRepair()).putAside(database, type, { wrapped, unreadable, lost, mended });
  return { records, later };
}

/** The reader's records in IndexedDB. Rejects where the browser gives none, with why where that can be told. */
export async function openIndexedDisk(base: string): Promise<Disk> {
  const database = await openWithLists(base);
  if (!hasAllStores(database)) {
    const found = await (await loadRepair()).readOthers(database, 'foreign');
    database.close();
    throw new StorageError('foreign', found);
  }
  const readRecord = <T extends RecordType>(stored: unknown): RecordOf<T> | null => {
    const { current } = sortBySchema([stored]);
    return (current[0]?.record as RecordOf<T> | undefined) ?? null;
  };

  return {
    async load(): Promise<Loaded> {
      const time = new Date().toISOString();
      const hasOthers = database.objectStoreNames.length > allStores.length;
      const newer = hasOthers ? await (await loadRepair()).readOthers(database, 'newer') : [];
      const lists = await Promise.all(
        recordTypes.map(async (type): Promise<[RecordType, unknown]> => {
          const { records, later } = await loadList(database, type);
          for (const value of later) newer.push({ type, at: time, value, cause: 'newer' });
          return [type, records];
        }),
      );
      return {
        store: {
          ...emptyStore,
          ...(Object.fromEntries(lists) as Partial<RecordLists>),
          ...((await database.count('singles')) > 0 && (await (await loadRepair()).loadSingles(database))),
        },
        setAside: [...((await database.getAll('set-aside')) as SetAside[]), ...newer],
      };
    },

    async write(type, record, creates, merge) {
      const transaction = database.transaction(type, 'readwrite', { durability: 'strict' });
      const key = keyOfRecord(record);
      const stored: unknown = await transaction.store.get(key);
      if (stored === undefined && !creates) {
        await transaction.done;
        return null;
      }
      if (isLater(stored)) throw new StorageError('newer');
      const had = readRecord<typeof type>(stored);
      const merged = had ? merge(had) : record;
      await commit(transaction, transaction.store.put(wrap(key, merged)));
      return merged;
    },

    read: async (type, key) => readRecord(await database.get(type, key)),

    readSearches: async () => (await loadRepair()).loadSearches(database),

    remove: async (type, key) => {
      const transaction = database.transaction(type, 'readwrite');
      await commit(transaction, transaction.store.delete(key));
    },

    replace: async (change) => (await loadRepair()).replaceAll(database, change),
  };
}
