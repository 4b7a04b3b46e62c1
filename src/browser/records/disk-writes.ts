/** What happens to single records in the database. Loaded with whatever changes them. */
import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import { numberOf } from '#domain/records/drawer-number.ts';
import { recordTypes } from '#domain/records/record-table.ts';
import { currentSchema, keyOfRecord } from '#domain/records/store.ts';
import type { RecordOf, RecordType } from '#domain/records/types.ts';
import { StorageError, type Disk } from './disk.ts';
import { contentsOf, drawers, type Drawer } from './drawers.ts';
import { isLater, sortBySchema, wrap } from './sort-by-schema.ts';
import { isWrapped, type Wrapped } from './wrapped.ts';

/** The record in a drawer under a key. */
const findIn = (row: Drawer | undefined, key: string): Wrapped | undefined =>
  contentsOf(row)
    .filter(isWrapped)
    .find((each) => each.key === key);

type Rows = Pick<IDBPObjectStore<unknown, string[], string, 'readwrite'>, 'put' | 'delete'>;

/** Takes records out of a drawer, and whatever is none; one without any of those stays as it lies, an empty one leaves no row. */
export async function takeOut(rows: Rows, row: Drawer, isGone: (record: Wrapped) => boolean): Promise<void> {
  const { type, number } = row;
  const contents = contentsOf(row);
  const records = contents.filter(isWrapped).filter((each) => !isGone(each));
  if (records.length === contents.length) return;
  if (records.length === 0) await rows.delete([type, number]);
  else await rows.put({ type, number, records } satisfies Drawer);
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

type Reading<Mode extends IDBTransactionMode> = IDBPTransaction<unknown, string[], Mode>;

/** What lies in a drawer under a key. */
export const drawnAt = async <Mode extends IDBTransactionMode>(
  transaction: Reading<Mode>,
  type: RecordType,
  key: string,
) => findIn((await transaction.objectStore(drawers).get([type, numberOf(key)])) as Drawer | undefined, key);

/** What lies under a key, within a transaction over the places of its list. */
export const find = async <Mode extends IDBTransactionMode>(
  transaction: Reading<Mode>,
  type: RecordType,
  key: string,
): Promise<unknown> =>
  (await transaction.objectStore(type).get(key)) ?? (await drawnAt(transaction, type, key));

const readRecord = <T extends RecordType>(stored: unknown): RecordOf<T> | null =>
  (sortBySchema([stored]).current[0]?.record as RecordOf<T> | undefined) ?? null;

export type Writing = IDBPTransaction<unknown, string[], 'readwrite'>;

/** More loose rows than this go into drawers. */
export const mostLoose = 200;

/** Puts records into their drawers, and takes away what lies loose under their keys; what a later version wrote stays. */
export async function putInDrawers(
  transaction: Writing,
  type: RecordType,
  records: readonly Wrapped[],
): Promise<void> {
  const [list, rows] = [transaction.objectStore(type), transaction.objectStore(drawers)];
  const loose = new Set<unknown>(await list.getAllKeys());
  const byNumber = new Map<number, Wrapped[]>();
  for (const each of records) {
    const number = numberOf(each.key);
    if (!byNumber.get(number)?.push(each)) byNumber.set(number, [each]);
  }
  for (const [number, all] of byNumber) {
    const row = (await rows.get([type, number])) as Drawer | undefined;
    const members = new Map(
      contentsOf(row)
        .filter(isWrapped)
        .map((each) => [each.key, each]),
    );
    for (const each of all) if (!isLater(members.get(each.key))) members.set(each.key, each);
    await rows.put({ type, number, records: [...members.values()] } satisfies Drawer);
    for (const { key } of all) if (loose.has(key)) await list.delete(key);
  }
}

/** Puts records that lie loose into drawers where they are many; what is no record of today's schema stays where it is. */
export async function tidy(database: IDBPDatabase, most = mostLoose): Promise<void> {
  for (const type of recordTypes) {
    const transaction: Writing = database.transaction([type, drawers], 'readwrite');
    const list = transaction.objectStore(type);
    const loose: unknown[] = (await list.count()) > most ? await list.getAll() : [];
    const current = loose.filter(isWrapped).filter(({ schema }) => schema === currentSchema);
    if (current.length > 0) await putInDrawers(transaction, type, current);
    await transaction.done;
  }
}

const tidied = new WeakSet<IDBPDatabase>();

/** Tidies once a page, when it has had time for what it does first; what cannot be tidied stays as it lies, only slower. */
function tidyLater(database: IDBPDatabase): void {
  if (tidied.has(database)) return;
  tidied.add(database);
  setTimeout(() => {
    tidy(database).catch(() => undefined);
  }, 3_000);
}

/** The methods of a disk for single records, over a database that has all our lists. */
export const openRecordWrites = (database: IDBPDatabase): Pick<Disk, 'write' | 'read' | 'remove'> => ({
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
    tidyLater(database);
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
