import type { RecordOf, RecordType, Search, SetAside, StorageTrouble, Store } from '#domain/records/types.ts';

export interface Loaded {
  readonly store: Store;
  /** What is kept and not shown: see its cause. */
  readonly setAside: readonly SetAside[];
}

/** A record with the name of its list. */
export interface Listed {
  readonly type: RecordType;
  readonly record: RecordOf<RecordType>;
}
/** The place of a record: its list and its key. */
export interface Place {
  readonly type: RecordType;
  readonly key: string;
}

/** A change of much at once. */
export interface DiskChange {
  /** The whole as it is to be: its searches and settings, and without `isWhole` nothing else. */
  readonly store: Store;
  /** Records to write as they are, and places to empty; everything else stays as it lies. */
  readonly puts: readonly Listed[];
  readonly deletes: readonly Place[];
  /** Empties every place first, but for what a later version of the site wrote. */
  readonly isWhole: boolean;
  /** What was set aside, older versions of records and what a later version wrote go too. */
  readonly dropsAside: boolean;
  /** What a file had kept aside, to keep here. */
  readonly keeps: readonly SetAside[];
}

/** Where records are kept for good. Every method either happens wholly or rejects and changes nothing. */
export interface Disk {
  load(): Promise<Loaded>;
  /**
   * Writes a record, in one step with `merge`, which gets what is stored under its key; returns what is stored now.
   * Null where the record was deleted meanwhile and `creates` is false: then nothing is written.
   */
  write<T extends RecordType>(
    type: T,
    record: RecordOf<T>,
    creates: boolean,
    merge: (stored: RecordOf<T>) => RecordOf<T>,
  ): Promise<RecordOf<T> | null>;
  read<T extends RecordType>(type: T, key: string): Promise<RecordOf<T> | null>;
  readSearches(): Promise<readonly Search[]>;
  remove<T extends RecordType>(type: T, key: string): Promise<void>;
  replace(change: DiskChange): Promise<void>;
}

/** An error that says what is wrong with the storage, and what was found there. */
export class StorageError extends Error {
  readonly trouble: StorageTrouble;
  readonly found: readonly SetAside[];
  constructor(trouble: StorageTrouble, found: readonly SetAside[] = []) {
    super(trouble);
    this.trouble = trouble;
    this.found = found;
  }
}

/** The name of the database; the base path keeps two sites on one origin apart. */
export const databaseName = (base: string): string => `em-playbook:${base}`;
