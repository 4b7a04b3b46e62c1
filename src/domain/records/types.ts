import type { RecordLists } from './record-table.ts';
import type { At, IsoTime } from './timed.ts';

export type { RecordLists, RecordOf, RecordType } from './record-table.ts';

export interface Search {
  readonly q: string;
  readonly at: IsoTime;
}

/** A reader's choices about the site, by name. */
export type Prefs = Readonly<Record<string, At<boolean | number | string | null>>>;

/** Everything the site keeps for a reader, in the browser only. */
export interface Store extends RecordLists {
  readonly schema: 1;
  /** The newest 20. */
  readonly searches: readonly Search[];
  readonly prefs: Prefs;
}

/** Something stored that is no record here, kept as it is until the reader deletes everything. */
export interface SetAside {
  /** The list or the object store it lies in. */
  readonly type: string;
  readonly at: IsoTime;
  readonly value: unknown;
  /** Why it is no record; absent where it cannot be read. */
  readonly cause?: SetAsideCause;
}

export type SetAsideCause =
  /** A later version of the site wrote it; it stays where it lies. */
  | 'newer'
  /** It was too large, is a record again within the limits, and this is how it was. */
  | 'mended'
  /** Another text took its place when a file was merged. */
  | 'older'
  /** Another program wrote it. */
  | 'foreign';

/** Why something is not kept for good. */
export type StorageTrouble =
  /** The browser gives no storage: private window, blocked by policy, damaged. */
  | 'blocked'
  /** Another tab or the browser holds the database, or shut it: this page cannot reach it any more. */
  | 'closed'
  /** Another program's data lies under the name of ours. */
  | 'foreign'
  /** There is no room left. */
  | 'full'
  /** A later version of the site wrote what would be overwritten. */
  | 'newer'
  /** It was deleted in another tab while it was written here. */
  | 'gone'
  /** A field is longer or larger than what is saved may be. */
  | 'unfit'
  /** Its list is as long as a file can hold. */
  | 'too-many';

/** A file a reader downloads and can import again. */
export interface ExportFile {
  readonly kind: 'em-playbook-export';
  readonly schema: 1;
  readonly exportedAt: IsoTime;
  /** Address of the site that wrote it. */
  readonly site: string;
  readonly data: Partial<Omit<Store, 'schema'>>;
  /** What could not be read where it was written; absent where nothing. */
  readonly kept?: readonly SetAside[];
}
