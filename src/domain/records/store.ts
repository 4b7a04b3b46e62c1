import { recordTable, recordTypes } from './record-table.ts';
import type { RecordLists, RecordOf, RecordType, Store } from './types.ts';

/** The schema number this code reads and writes. */
export const currentSchema = 1;

const emptyLists = Object.fromEntries(
  recordTypes.map((type) => [type, recordTable[type].empty]),
) as unknown as RecordLists;

/** A store in which nothing is saved yet. */
export const emptyStore: Store = { schema: currentSchema, ...emptyLists, searches: [], prefs: {} };

/** What identifies a record within its list: its id; a request's nonce. */
export const keyOfRecord = <T extends RecordType>(record: RecordOf<T>): string =>
  'nonce' in record ? record.nonce : record.id;
