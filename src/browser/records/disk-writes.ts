/** What happens to single records in the database. Loaded with whatever changes them. */
import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import { numberOf } from '#domain/records/drawer-number.ts';
import { keyOfRecord } from '#domain/records/store.ts';
import type { RecordOf, RecordType } from '#domain/records/types.ts';
import { StorageError, type Disk } from './disk.ts';
import { contentsOf, drawers, type Drawer } from './drawers.ts';
import { isLater, sortBySchema, wrap } from './sort-by-schema.ts';
import { isWrapped, type Wrapped } from './wrapped.ts';

/** The record in a drawer under a key. */
export const findIn = (row: Drawer | undefined, key: string): Wrapped | undefined =>
  contentsOf(row)
    .filter(isWrapped)
    .find((each) => each.key === key);

type Rows = Pick<IDBPObjectStore<unknown, string[], string, 'readwrite'>, 'put' | 'delete'>;

/** Takes records out of a drawer, and whatever is none; an empty drawer leaves no row. */
export function takeOut(rows: Rows, row: Drawer, isGone: (record: Wrapped) => boolean): Promise<unknown> {
  const { type, number } = row;
  const records = contentsOf(row)
    .filter(isWrapped)
    .filter((each) => !isGone(each));
  return records.length > 0
    ? rows.put({ type, number, records } satisfies Drawer)
    : rows.delete([type, number]);
}

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

/** Where records of a list lie: loose, each in a row, and in drawers. */
const placesOf = (type: RecordType): string[] => [type, drawers];

/** What lies under a key, within a transaction over the places of its list. */
const find = async <Mode extends IDBTransactionMode>(
  transaction: IDBPTransaction<unknown, string[], Mode>,
  type: RecordType,
  key: string,
): Promise<unknown> =>
  (await transaction.objectStore(type).get(key)) ??
  findIn((await transaction.objectStore(drawers).get([type, numberOf(key)])) as Drawer | undefined, key);

const readRecord = <T extends RecordType>(stored: unknown): RecordOf<T> | null =>
  (sortBySchema([stored]).current[0]?.record as RecordOf<T> | undefined) ?? null;

/** The methods of a disk for single records, over a database that has all our lists. */
export const openWrites = (database: IDBPDatabase): Pick<Disk, 'write' | 'read' | 'remove'> => ({
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
});
