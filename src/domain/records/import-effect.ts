import { isSame } from './is-same.ts';
import { recordTypes } from './record-table.ts';
import { keyOfRecord } from './store.ts';
import type { RecordOf, RecordType, Store } from './types.ts';

/** How many records of each list, and searches; lists without any are left out. */
export type RecordCounts = Readonly<Partial<Record<RecordType | 'searches', number>>>;

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

type ByKey = ReadonlyMap<string, unknown>;

const byKey = <T extends RecordType>(list: readonly RecordOf<T>[] = []): ByKey =>
  new Map(list.map((record) => [keyOfRecord<T>(record), record]));

/** When it was asked last tells nobody anything: a search is here or not. */
const byWords = (searches: Store['searches'] = []): ByKey => new Map(searches.map(({ q }) => [q, q]));

/** What becomes of each record when `after` takes the place of `before`; `file` is what was imported. */
export function effectOf(before: Store, after: Store, file: Partial<Store>): ImportEffect {
  const counts: Record<keyof ImportEffect, Partial<Record<RecordType | 'searches', number>>> = {
    added: {},
    changed: {},
    known: {},
    kept: {},
    removed: {},
  };
  const lists: readonly (readonly [RecordType | 'searches', was: ByKey, is: ByKey, given: ByKey])[] = [
    ...recordTypes.map((type) => [type, byKey(before[type]), byKey(after[type]), byKey(file[type])] as const),
    ['searches', byWords(before.searches), byWords(after.searches), byWords(file.searches)],
  ];
  for (const [type, was, is, given] of lists)
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
  return counts;
}
