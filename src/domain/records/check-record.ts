import { isFull } from './size.ts';
import { maxEntries } from './limits.ts';
import { recordTable } from './record-table.ts';
import type { Fits } from './schema.ts';
import type { RecordOf, RecordType, SetAside, StorageTrouble, Store } from './types.ts';

/** Why a record is not written. */
export type Refusal = Extract<StorageTrouble, 'unfit' | 'too-many' | 'full'>;

/** Whether a record could be loaded and exported again; `store` and `setAside` are what is saved together with it. */
export function findRefusal<T extends RecordType>(
  fits: Fits,
  type: T,
  record: RecordOf<T>,
  store: Store,
  setAside: readonly SetAside[],
  isNew: boolean,
): Refusal | null {
  if (recordTable[type].isText && isFull(store, setAside)) return 'full';
  if (isNew && store[type].length > maxEntries) return 'too-many';
  return fits(type, record) ? null : 'unfit';
}
