import { isFull } from '#domain/records/export.ts';
import { mergeRecords } from '#domain/records/merge.ts';
import { emptyStore, keyOfRecord } from '#domain/records/store.ts';
import { timeAfter } from '#domain/records/timed.ts';
import type { RecordOf, RecordType, Store } from '#domain/records/types.ts';
import { databaseName, type Disk, type SetAside, type StorageTrouble } from './disk.ts';

/** A message to the site's other tabs: a record has changed, or everything has. */
export type TabMessage = { readonly type: RecordType; readonly key: string } | 'all';

/** How tabs hear of each other; a BroadcastChannel, or nothing where there is none. */
export interface Channel {
  send(message: TabMessage): void;
  listen(hear: (message: TabMessage) => void): void;
}

export interface SaveOptions {
  /** A record that is new here, or brought back; otherwise one that another tab deleted stays deleted. */
  readonly creates?: boolean;
}

export interface ReplaceOptions {
  /** Deletes what was set aside and older versions of records too, for good. */
  readonly dropsAside?: boolean;
}

/** The reader's records: read at once, saved one by one, the same in every tab. */
export interface Records {
  store(): Store;
  /** Why records live in memory only, until the page is left; null while they are kept. */
  trouble(): StorageTrouble | null;
  setAside(): readonly SetAside[];
  /** True where the record is kept, if only in memory; false where it was deleted meanwhile or the store is full. */
  save<T extends RecordType>(type: T, record: RecordOf<T>, options?: SaveOptions): Promise<boolean>;
  remove<T extends RecordType>(type: T, record: RecordOf<T>): Promise<void>;
  /** Everything at once, for imports, deleting and its undo. Rejects and changes nothing where the disk refuses. */
  replace(store: Store, options?: ReplaceOptions): Promise<void>;
  subscribe(listener: () => void): () => void;
}

const isQuotaError = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

const place = <T extends RecordType>(store: Store, type: T, record: RecordOf<T>): Store => {
  const list = store[type] as readonly RecordOf<T>[];
  const key = keyOfRecord<T>(record);
  const has = list.some((each) => keyOfRecord<T>(each) === key);
  return {
    ...store,
    [type]: has ? list.map((each) => (keyOfRecord<T>(each) === key ? record : each)) : [...list, record],
  };
};

const without = (store: Store, type: RecordType, key: string): Store => ({
  ...store,
  [type]: (store[type] as readonly RecordOf<RecordType>[]).filter((each) => keyOfRecord(each) !== key),
});

const find = <T extends RecordType>(store: Store, type: T, key: string): RecordOf<T> | undefined =>
  (store[type] as readonly RecordOf<T>[]).find((each) => keyOfRecord<T>(each) === key);

/** A store with a record in it, merged with what it has under that key. */
const join = <T extends RecordType>(store: Store, type: T, record: RecordOf<T>): Store => {
  const had = find(store, type, keyOfRecord<T>(record));
  return place(store, type, had ? mergeRecords(type, had, record) : record);
};

/** Lists whose records hold free text: the ones a full store refuses. Answers are small and always taken. */
const textTypes: ReadonlySet<RecordType> = new Set(['evidence', 'plans', 'stories', 'bullets']);

/** The records over a disk, or in memory where `disk` is null. */
export async function createRecords(
  disk: Disk | null,
  channel: Channel,
  troubleAtStart: StorageTrouble | null = disk ? null : 'blocked',
): Promise<Records> {
  const loaded = (await disk?.load()) ?? { store: emptyStore, setAside: [] };
  let { store, setAside } = loaded;
  let trouble = troubleAtStart;
  /** What the disk did not take, by list and key: tried again with every save. */
  const waiting = new Map<string, { type: RecordType; key: string }>();
  const listeners = new Set<() => void>();
  const tellListeners = () => {
    for (const listener of listeners) listener();
  };
  const change = (next: Store) => {
    if (next === store) return;
    store = next;
    tellListeners();
  };
  const setTrouble = (next: StorageTrouble | null) => {
    if (next === trouble) return;
    trouble = next;
    tellListeners();
  };

  /** A store with what waits here put over it. */
  const withWaiting = (over: Store): Store => {
    let next = over;
    for (const { type, key } of waiting.values()) {
      const record = find(store, type, key);
      if (record) next = join(next, type, record);
    }
    return next;
  };

  async function hear(disk: Disk, message: TabMessage): Promise<void> {
    if (message === 'all') return change(withWaiting((await disk.load()).store));
    const { type, key } = message;
    const record = await disk.read(type, key);
    change(record ? join(store, type, record) : without(store, type, key));
  }
  // What cannot be read now stays as it is known here; the next save says what is wrong.
  if (disk) channel.listen((message) => void hear(disk, message).catch(() => undefined));

  async function write(type: RecordType, key: string, creates: boolean): Promise<boolean> {
    const record = find(store, type, key);
    if (!disk || !record) {
      waiting.delete(`${type}:${key}`);
      return record !== undefined;
    }
    const kept = await disk.write(type, record, creates);
    waiting.delete(`${type}:${key}`);
    if (!kept) {
      change(without(store, type, key));
      return false;
    }
    change(join(store, type, kept));
    channel.send({ type, key });
    return true;
  }

  /** Writes a record, or lets it wait: one that the disk refuses holds up no other. */
  async function writeOrWait(type: RecordType, key: string, creates: boolean): Promise<boolean> {
    try {
      return await write(type, key, creates);
    } catch (error) {
      waiting.set(`${type}:${key}`, { type, key });
      setTrouble(isQuotaError(error) ? 'full' : 'blocked');
      return true;
    }
  }

  return {
    store: () => store,
    trouble: () => trouble,
    setAside: () => setAside,

    async save(type, record, { creates = false } = {}) {
      const key = keyOfRecord<typeof type>(record);
      const had = find(store, type, key);
      // What the reader does now wins, even over what came from a device whose clock is ahead.
      const updatedAt = had ? timeAfter(had.updatedAt, record.updatedAt) : record.updatedAt;
      const next = join(store, type, { ...record, updatedAt });
      if (textTypes.has(type) && isFull(next)) {
        setTrouble('full');
        return false;
      }
      change(next);
      const late = new Map(waiting);
      // The disk may never have had what waits, so a change to it creates it.
      const isLate = late.delete(`${type}:${key}`);
      const isKept = await writeOrWait(type, key, creates || isLate);
      for (const each of late.values()) await writeOrWait(each.type, each.key, true);
      if (disk && waiting.size === 0) setTrouble(null);
      return isKept;
    },

    async remove(type, record) {
      const key = keyOfRecord<typeof type>(record);
      waiting.delete(`${type}:${key}`);
      try {
        await disk?.remove(type, key);
      } catch {
        setTrouble('blocked');
      }
      change(without(store, type, key));
      channel.send({ type, key });
    },

    async replace(next, { dropsAside = false } = {}) {
      await disk?.replace(next, dropsAside);
      waiting.clear();
      if (dropsAside) setAside = [];
      if (disk) setTrouble(null);
      store = next;
      tellListeners();
      channel.send('all');
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Tabs of one site hear each other by the name of the database. */
export function openChannel(base: string): Channel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(databaseName(base));
  return {
    send: (message) => channel.postMessage(message),
    listen: (hear) => {
      channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
    },
  };
}
