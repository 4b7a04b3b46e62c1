import { keyOfRecord } from '#domain/records/store.ts';
import type { RecordOf, RecordType, SetAside, StorageTrouble, Store } from '#domain/records/types.ts';
import type { Disk, Place } from './disk.ts';

/** A message to the site's other tabs: a record has changed, the searches have, or everything has. */
export type TabMessage = Place | 'searches' | 'all';

/** How tabs hear of each other; a BroadcastChannel, or nothing where there is none. */
export interface Channel {
  send(message: TabMessage): void;
  listen(hear: (message: TabMessage) => void): void;
}

export interface ReplaceOptions {
  /** Deletes what was set aside and older versions of records too, for good. */
  readonly dropsAside?: boolean;
  /** Nothing else stays, also what another tab has saved and this one has not heard of. */
  readonly isWhole?: boolean;
  /** What a file had kept aside. */
  readonly keeps?: readonly SetAside[];
}

/** What is not on the disk yet. */
export interface Pending extends Place {
  readonly creates: boolean;
  /** Whether the place is to be emptied. */
  readonly removes?: boolean;
  /** Whether it is written without waiting for a pause. */
  readonly atOnce?: boolean | undefined;
  /** Why it has to wait; null while it is being written. */
  readonly cause: StorageTrouble | null;
}

/** What a page knows of the reader's records: what is here, what is on the disk, and what is on its way there. */
export interface State {
  store: Store;
  setAside: readonly SetAside[];
  /** The records as they lie on the disk, as far as this tab knows. */
  onDisk: Store;
  refusal: StorageTrouble | null;
  readonly disk: Disk | null;
  readonly channel: Channel;
  readonly pending: Map<string, Pending>;
  readonly trouble: () => StorageTrouble | null;
  readonly tell: () => void;
}

export const put = <T extends RecordType>(store: Store, type: T, record: RecordOf<T>): Store => {
  const list = store[type] as readonly RecordOf<T>[];
  const key = keyOfRecord<T>(record);
  const place = list.findIndex((each) => keyOfRecord<T>(each) === key);
  return { ...store, [type]: place < 0 ? [...list, record] : list.with(place, record) };
};

export const without = (store: Store, type: RecordType, key: string): Store => ({
  ...store,
  [type]: (store[type] as readonly RecordOf<RecordType>[]).filter((each) => keyOfRecord(each) !== key),
});

export const find = <T extends RecordType>(store: Store, type: T, key: string): RecordOf<T> | undefined =>
  (store[type] as readonly RecordOf<T>[]).find((each) => keyOfRecord<T>(each) === key);

export const idOf = (type: RecordType, key: string): string => `${type}:${key}`;

/** Shows another store. */
export function change(state: State, next: Store): void {
  if (next === state.store) return;
  state.store = next;
  state.tell();
}

/** Changes what there is to say of the storage. */
export function say(state: State, alter: () => void): void {
  const before = state.trouble();
  alter();
  if (state.trouble() !== before) state.tell();
}
