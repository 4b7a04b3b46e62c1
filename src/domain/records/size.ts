import { buildBackup, writeExport } from './export.ts';
import { maxStoreBytes } from './limits.ts';
import { recordTypes } from './record-table.ts';
import { emptyStore } from './store.ts';
import type { SetAside, Store } from './types.ts';

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Records never change, so each is weighed once. */
const weighed = new WeakMap<object, number>();

/** Its lines are indented as deep as they stand in a file, and a comma or the line break of its list ends it. */
const recordIndent = 3;

/** The bytes a record takes in a file, its indent and the comma after it counted. */
export function weigh(record: object): number {
  const known = weighed.get(record);
  if (known !== undefined) return known;
  const text = JSON.stringify(record, null, 1);
  const weight = byteLength(text) + recordIndent * text.split('\n').length + 2;
  weighed.set(record, weight);
  return weight;
}

/**
 * The size of the store's full backup in bytes of UTF-8. What is not in lists is small and written; a record is
 * weighed when it is first seen, so that a letter in one costs no other. What is set aside counts a little more than it
 * takes, since it stands less deep.
 */
export function sizeOfBackup(store: Store, setAside: readonly SetAside[] = []): number {
  const rest = { ...store, ...emptyStore, searches: store.searches, prefs: store.prefs };
  const records = [...recordTypes.flatMap((type): readonly object[] => store[type]), ...setAside];
  const filled = recordTypes.filter((type) => store[type].length > 0).length;
  // The last record of a list has no comma, and the list a line break and its indent before it closes.
  const lists = 2 * filled;
  return (
    byteLength(writeExport(buildBackup(rest, '2000-01-01T00:00:00.000Z', ''))) +
    records.reduce((sum, record) => sum + weigh(record), 0) +
    lists
  );
}

/**
 * Whether the store is so large that it takes no new text, while its backup can still be imported (see
 * README.md#limits).
 */
export const isFull = (store: Store, setAside: readonly SetAside[] = []): boolean =>
  sizeOfBackup(store, setAside) > maxStoreBytes;
