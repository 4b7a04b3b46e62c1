import { emptyStore, keyOfRecord } from '#domain/records/store.ts';
import { timeAfter } from '#domain/records/timed.ts';
import type { RecordOf, RecordType, SetAside, StorageTrouble, Store } from '#domain/records/types.ts';
import type { Disk } from './disk.ts';
import type { Journal } from './journal.ts';
import {
  change,
  find,
  idOf,
  put,
  say,
  without,
  type Channel,
  type Pending,
  type ReplaceOptions,
  type State,
} from './state.ts';

export type { Channel, ReplaceOptions, TabMessage } from './state.ts';

export interface SaveOptions {
  /** A record that is new here, or brought back; otherwise one that another tab deleted stays deleted. */
  readonly creates?: boolean;
  /** Nobody is typing: a large record need not wait for a pause. */
  readonly atOnce?: boolean;
}

/** The reader's records: read at once, saved one by one, the same in every tab. */
export interface Records {
  store(): Store;
  /** Why something here is not kept once the page is left; null while everything is. */
  trouble(): StorageTrouble | null;
  /** Why the last save was not taken; null where it was. */
  refusal(): StorageTrouble | null;
  setAside(): readonly SetAside[];
  /**
   * True where the record is kept, if only in memory; false where it was deleted meanwhile, does not fit or the store is
   * full. A change that is not taken stays here until the page is left; what was to be new does not.
   */
  save<T extends RecordType>(type: T, record: RecordOf<T>, options?: SaveOptions): Promise<boolean>;
  remove<T extends RecordType>(type: T, record: RecordOf<T>): Promise<void>;
  /** Tries again what is not kept yet; what was deleted in another tab is brought back as it is here. */
  retry(): Promise<void>;
  /** Everything at once, for imports, deleting and its undo. Rejects and changes nothing where the disk refuses. */
  replace(store: Store, options?: ReplaceOptions): Promise<void>;
  subscribe(listener: () => void): () => void;
}

/** Checks, merges and writes: loaded with the first interaction, or when a change comes from another tab. */
export const loadChanges = () => import('./changes.ts');

/** The records over a disk, or in memory where `disk` is null. */
export async function createRecords(
  disk: Disk | null,
  channel: Channel,
  troubleAtStart: StorageTrouble | null = disk ? null : 'blocked',
  { found = [], journal }: { found?: readonly SetAside[]; journal?: Journal | undefined } = {},
): Promise<Records> {
  const { store, setAside } = (await disk?.load()) ?? { store: emptyStore, setAside: found };
  const listeners = new Set<() => void>();
  const pending = new Map<string, Pending>();
  const state: State = {
    store,
    setAside,
    onDisk: store,
    refusal: null,
    disk,
    channel,
    pending,
    trouble: () =>
      troubleAtStart ??
      [...pending.values()].find(({ cause }) => cause)?.cause ??
      (state.refusal === 'full' ? 'full' : null),
    tell: () => {
      journal?.follow(pending.size);
      for (const listener of listeners) listener();
    },
  };
  // What cannot be read now stays as it is known here; the next save says what is wrong.
  if (disk)
    channel.listen((message) => {
      loadChanges()
        .then(({ hear }) => hear(state, disk, message))
        .catch(() => undefined);
    });
  journal?.watch(() =>
    [...pending.values()].flatMap(({ type, key, creates, removes }) => {
      const record = find(removes ? state.onDisk : state.store, type, key);
      return record ? [{ type, record, creates, removes }] : [];
    }),
  );
  /** Puts something on its way to the disk. Where the script for that cannot be had, it waits here. */
  const send = async (id: string, entry: Pending, next: Store): Promise<boolean> => {
    say(state, () => pending.set(id, entry));
    change(state, next);
    try {
      return await (await loadChanges()).settle(state, id);
    } catch {
      say(state, () => pending.set(id, { ...entry, cause: 'blocked' }));
      return true;
    } finally {
      journal?.follow(pending.size);
    }
  };

  return {
    store: () => state.store,
    trouble: state.trouble,
    refusal: () => state.refusal,
    setAside: () => state.setAside,

    save(type, record, { creates = false, atOnce } = {}) {
      const key = keyOfRecord<typeof type>(record);
      const id = idOf(type, key);
      const had = find(state.store, type, key);
      // What the reader does now wins, even over what came from a device whose clock is ahead.
      const updatedAt = had ? timeAfter(had.updatedAt, record.updatedAt) : record.updatedAt;
      // The disk may never have had what waits, so a change to it creates it.
      const isNew = creates || (pending.get(id)?.creates ?? false);
      const next = put(state.store, type, { ...record, updatedAt });
      return send(id, { type, key, creates: isNew, atOnce, cause: null }, next);
    },

    async remove(type, record) {
      const key = keyOfRecord<typeof type>(record);
      const entry = { type, key, creates: false, removes: true, cause: null };
      await send(idOf(type, key), entry, without(state.store, type, key));
    },

    retry: async () => (await loadChanges()).retry(state, true),
    replace: async (next, options) => (await loadChanges()).replace(state, next, options),

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
