import type { IDBPDatabase } from 'idb';
import { recordTypes } from '#domain/records/record-table.ts';
import { currentSchema, emptyStore } from '#domain/records/store.ts';
import type { RecordLists, RecordType, SetAside } from '#domain/records/types.ts';
import { StorageError, type Disk, type Loaded } from './disk.ts';
import { contentsOf, drawers, type Drawer } from './drawers.ts';
import { allStores } from './object-stores.ts';
import { hasAllStores, openWithLists } from './open-database.ts';
import { loadChanges } from './records.ts';
import { isWrapped, type Wrapped } from './wrapped.ts';

const loadRepair = () => import('./disk-repair.ts');
const loadChecks = () => import('#domain/records/stored-records.ts');

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

const isCurrent = (value: unknown): value is Wrapped => isWrapped(value) && value.schema === currentSchema;

/** Reads one list: what is old is migrated, what is too large is mended, what cannot be read is set aside. */
async function loadList<T extends RecordType>(
  database: IDBPDatabase,
  type: T,
  drawn: readonly unknown[],
  loose: readonly unknown[],
) {
  if (drawn.length + loose.length === 0) return { records: [], later: [] };
  const stored = drawn.length > 0 ? drawn : loose;
  const { wrapped, later, lost } =
    (drawn.length === 0 || loose.length === 0) && stored.every(isCurrent)
      ? { wrapped: stored, later: [], lost: [] }
      : await (await loadRepair()).sortOut(database, type, drawn, loose);

  const { readStoredRecords } = await loadChecks();
  const { records, mended, unreadable } = await readStoredRecords(
    type,
    wrapped.map(({ record }) => record),
  );
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
  /** What comes with the changes: all that a page does not need to open. */
  const writes = async () => (await loadChanges()).openWrites(database);
  return {
    async load(): Promise<Loaded> {
      const { drawn, loose } = await readRows(database);
      const inDrawers = new Map(recordTypes.map((type): [string, unknown[]] => [type, []]));
      for (const row of drawn) inDrawers.get(row.type)?.push(...contentsOf(row));
      // A later version that has more lists has more object stores too.
      const hasOthers = database.objectStoreNames.length > allStores.length;
      const newer = hasOthers ? await (await loadRepair()).readOthers(database, 'newer') : [];
      const lists = await Promise.all(
        recordTypes.map(async (type, index): Promise<[RecordType, unknown]> => {
          const { records, later } = await loadList(database, type, inDrawers.get(type)!, loose[index]!);
          newer.push(...later);
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

    write: async (...change) => (await writes()).write(...change),
    read: async (type, key) => (await writes()).read(type, key),
    remove: async (type, key) => (await writes()).remove(type, key),
    readSearches: async () => (await writes()).readSearches(),
    replace: async (change) => (await writes()).replace(change),
  };
}
