import { canonicalJson } from './canonical.ts';
import { recordTypes } from './record-table.ts';
import { keyOfRecord } from './store.ts';
import type { RecordLists, RecordOf, RecordType, Store } from './types.ts';

/** How many records of each list; lists without any are left out. */
export type RecordCounts = Readonly<Partial<Record<RecordType, number>>>;

/** What an import does, or has done. */
export interface ImportEffect {
  readonly added: RecordCounts;
  /** Records that are here too, and are not the same afterwards. */
  readonly changed: RecordCounts;
  /** Records of the file that were here already, as they are or newer. */
  readonly known: RecordCounts;
  /** Records that are only here, and stay. */
  readonly kept: RecordCounts;
  readonly removed: RecordCounts;
}

const byKey = <T extends RecordType>(list: readonly RecordOf<T>[] = []): ReadonlyMap<string, RecordOf<T>> =>
  new Map(list.map((record) => [keyOfRecord<T>(record), record]));

const isSame = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a) === canonicalJson(b);

/** What becomes of each record when `after` takes the place of `before`; `file` is what was imported. */
export function effectOf(before: Store, after: Store, file: Partial<RecordLists>): ImportEffect {
  const counts: Record<keyof ImportEffect, Partial<Record<RecordType, number>>> = {
    added: {},
    changed: {},
    known: {},
    kept: {},
    removed: {},
  };
  for (const type of recordTypes) {
    const [was, is, given] = [byKey(before[type]), byKey(after[type]), byKey(file[type])];
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      const what = !was.has(key)
        ? 'added'
        : !is.has(key)
          ? 'removed'
          : !isSame(was.get(key), is.get(key))
            ? 'changed'
            : given.has(key)
              ? 'known'
              : 'kept';
      counts[what][type] = (counts[what][type] ?? 0) + 1;
    }
  }
  return counts;
}
