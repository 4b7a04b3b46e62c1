import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { numberOf } from '#domain/records/drawer-number.ts';
import { recordTypes } from '#domain/records/record-table.ts';
import { emptyStore, keyOfRecord } from '#domain/records/store.ts';
import type { RecordLists, RecordOf, RecordType, SetAside } from '#domain/records/types.ts';
import { StorageError, type Disk, type Loaded } from './disk.ts';
import { allOf, contentsOf, drawers, findIn, mostLoose, takeOut, type Drawer } from './drawers.ts';
import { allStores, isLater } from './object-stores.ts';
import { hasAllStores, openWithLists } from './open-database.ts';
import { sortBySchema, wrap } from './wrapped.ts';

/**
 * Commits a transaction with its last request, without waiting for that request's answer first: a page that is left
 * takes with it what was not committed.
 */
async function commit(
  transaction: Pick<IDBPTransaction<unknown, string[], 'readwrite'>, 'commit' | 'done'>,
  last: Promise<unknown>,
): Promise<void> {
  transaction.commit();
  await Promise.all([last, transaction.done]);
}

const loadRepair = () => import('./disk-repair.ts');
const loadChecks = () =>
  Promise.all([import('#domain/records/stored-records.ts'), import('#domain/records/schema.ts')]);

/** Where records of a list lie: loose, each in a row, and in drawers. */
const placesOf = (type: RecordType): string[] => [type, drawers];

/** Tidies lists in which much lies loose, when the page has had time for what is shown first. */
function tidyLater(database: IDBPDatabase, types: readonly RecordType[]): void {
  if (types.length === 0) return;
  setTimeout(() => {
    loadRepair()
      .then(({ tidy }) => tidy(database, types))
      // It stays as it lies, which is only slower.
      .catch(() => undefined);
  }, 3_000);
}

/** Reads all rows at one moment: what another tab puts from a list into drawers meanwhile lies in one of both. */
async function readRows(database: IDBPDatabase) {
  const transaction = database.transaction([drawers, ...recordTypes]);
  const rows = transaction.objectStore(drawers);
  // The checks come while what they check is read.
  rows
    .count()
    .then((count) => (count > 0 ? loadChecks() : null))
    .catch(() => undefined);
  const [drawn, ...loose] = (await Promise.all([
    rows.getAll(),
    ...recordTypes.map((type) => transaction.objectStore(type).getAll()),
  ])) as [Drawer[], ...unknown[][]];
  return { drawn, loose };
}

/** Reads one list: what is old is migrated, what is too large is mended, what cannot be read is set aside. */
async function loadList<T extends RecordType>(database: IDBPDatabase, type: T, stored: readonly unknown[]) {
  if (stored.length === 0) return { records: [], later: [] };
  const { current, earlier, later, damaged } = sortBySchema(stored);
  const { moved, stuck } =
    earlier.length > 0
      ? await (await loadRepair()).moveEarlier(database, type, earlier)
      : { moved: [], stuck: [] };
  const wrapped = [...current, ...moved];

  const [{ readStoredRecords }] = await loadChecks();
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
  /** What lies under a key, within a transaction over the places of its list. */
  const find = async <Mode extends IDBTransactionMode>(
    transaction: IDBPTransaction<unknown, string[], Mode>,
    type: RecordType,
    key: string,
  ): Promise<unknown> =>
    (await transaction.objectStore(type).get(key)) ??
    findIn((await transaction.objectStore(drawers).get([type, numberOf(key)])) as Drawer | undefined, key);
  const readRecord = <T extends RecordType>(stored: unknown): RecordOf<T> | null => {
    const { current } = sortBySchema([stored]);
    return (current[0]?.record as RecordOf<T> | undefined) ?? null;
  };

  return {
    async load(): Promise<Loaded> {
      const time = new Date().toISOString();
      const { drawn, loose } = await readRows(database);
      const inDrawers = new Map(recordTypes.map((type): [string, unknown[]] => [type, []]));
      const others: SetAside[] = [];
      for (const row of drawn) {
        const list = inDrawers.get(row.type);
        for (const value of contentsOf(row))
          if (list) list.push(value);
          else others.push({ type: row.type, at: time, value, cause: 'newer' });
      }
      const hasOthers = database.objectStoreNames.length > allStores.length;
      const newer = hasOthers ? await (await loadRepair()).readOthers(database, 'newer') : [];
      newer.push(...others);
      const lists = await Promise.all(
        recordTypes.map(async (type, index): Promise<[RecordType, unknown]> => {
          const stored = allOf(inDrawers.get(type)!, loose[index]!);
          const { records, later } = await loadList(database, type, stored);
          for (const value of later) newer.push({ type, at: time, value, cause: 'newer' });
          return [type, records];
        }),
      );
      tidyLater(
        database,
        recordTypes.filter((_, index) => loose[index]!.length > mostLoose),
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
      const transaction = database.transaction(placesOf(type), 'readwrite', { durability: 'strict' });
      const key = keyOfRecord(record);
      const stored = await find(transaction, type, key);
      if (stored === undefined && !creates) {
        await transaction.done;
        return null;
      }
      if (isLater(stored)) throw new StorageError('newer');
      const had = readRecord<typeof type>(stored);
      const merged = had ? merge(had) : record;
      await commit(transaction, transaction.objectStore(type).put(wrap(key, merged)));
      return merged;
    },

    read: async (type, key) => readRecord(await find(database.transaction(placesOf(type)), type, key)),

    readSearches: async () => (await loadRepair()).loadSearches(database),

    remove: async (type, key) => {
      const transaction = database.transaction(placesOf(type), 'readwrite');
      const rows = transaction.objectStore(drawers);
      const row = (await rows.get([type, numberOf(key)])) as Drawer | undefined;
      await commit(
        transaction,
        Promise.all([
          transaction.objectStore(type).delete(key),
          row && takeOut(rows, row, (each) => each.key === key),
        ]),
      );
    },

    replace: async (change) => (await loadRepair()).replaceAll(database, change),
  };
}
