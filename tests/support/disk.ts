import type { Disk } from '#browser/records/disk.ts';
import type { Channel } from '#browser/records/records.ts';
import { emptyStore, keyOfRecord } from '#domain/records/store.ts';
import type { RecordOf, RecordType, SetAside, Store } from '#domain/records/types.ts';

/** A browser with one tab. */
export const silent: Channel = { send: () => undefined, listen: () => undefined };
/** What browsers say where there is no room left. */
export const full = new DOMException('full', 'QuotaExceededError');

/** A disk in memory that fails on demand: whole, or for one list. */
export function createDisk(store: Store = emptyStore) {
  let setAside: readonly SetAside[] = [
    { type: 'attempts', at: '2026-01-15T09:00:00.000Z', value: 'damaged' },
  ];
  let failure: Error | null = null;
  let refused: RecordType | undefined;
  const list = (type: RecordType) => store[type] as readonly RecordOf<RecordType>[];
  const find = (type: RecordType, key: string) => list(type).find((each) => keyOfRecord(each) === key);
  const others = (type: RecordType, key: string) => list(type).filter((each) => keyOfRecord(each) !== key);
  const check = (type?: RecordType) => {
    if (failure && (!refused || refused === type)) throw failure;
  };
  const put = (type: RecordType, record: RecordOf<RecordType>) => {
    store = { ...store, [type]: [...others(type, keyOfRecord(record)), record] };
  };
  const disk: Disk = {
    load: async () => ({ store, setAside }),
    async write(type, record, creates, merge) {
      check(type);
      const had = find(type, keyOfRecord<typeof type>(record)) as typeof record | undefined;
      if (!had && !creates) return null;
      const merged = had ? merge(had) : record;
      put(type, merged);
      return merged;
    },
    read: async (type, key) => (find(type, key) as RecordOf<typeof type> | undefined) ?? null,
    readSearches: async () => store.searches,
    async remove(type, key) {
      check(type);
      store = { ...store, [type]: others(type, key) };
    },
    async replace({ store: next, puts, deletes, isWhole, dropsAside, keeps }) {
      check();
      if (isWhole) store = emptyStore;
      for (const { type, key } of deletes) store = { ...store, [type]: others(type, key) };
      for (const { type, record } of puts) put(type, record);
      store = { ...store, searches: next.searches, prefs: next.prefs };
      if (dropsAside) setAside = [];
      setAside = [...setAside, ...keeps];
    },
  };
  const failWith = (error: Error | null, only?: RecordType) => {
    failure = error;
    refused = only;
  };
  return { disk, stored: () => store, failWith };
}
