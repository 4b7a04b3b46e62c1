import type { RecordOf, RecordType, Store } from '#domain/records/types.ts';

/** Something stored that cannot be read: kept under its date until the reader deletes everything. */
export interface SetAside {
  readonly type: string;
  readonly at: string;
  readonly value: unknown;
}

export interface Loaded {
  readonly store: Store;
  readonly setAside: readonly SetAside[];
}

/** Where records are kept for good. Every method either happens wholly or rejects and changes nothing. */
export interface Disk {
  load(): Promise<Loaded>;
  /**
   * Merges a record with what is stored under its key, in one step, and returns what is stored now. Null where the
   * record was deleted meanwhile and `creates` is false: then nothing is written.
   */
  write<T extends RecordType>(type: T, record: RecordOf<T>, creates: boolean): Promise<RecordOf<T> | null>;
  read<T extends RecordType>(type: T, key: string): Promise<RecordOf<T> | null>;
  remove<T extends RecordType>(type: T, key: string): Promise<void>;
  /** With `dropsAside`, what was set aside and records as they were before a migration go too. */
  replace(store: Store, dropsAside: boolean): Promise<void>;
}

/** Why records are kept in memory only. */
export type StorageTrouble =
  /** The browser gives no storage: private window, blocked by policy, damaged. */
  | 'blocked'
  /** There is no room left. */
  | 'full';

/** The name of the database; the base path keeps two sites on one origin apart. */
export const databaseName = (base: string): string => `em-playbook:${base}`;
