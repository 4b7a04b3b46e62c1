import type { Disk, SetAside } from '#browser/records/disk.ts';
import type { Channel } from '#browser/records/records.ts';
import { mergeRecords } from '#domain/records/merge.ts';
import { emptyStore, keyOfRecord } from '#domain/records/store.ts';
import type { RecordOf, RecordType, Store } from '#domain/records/types.ts';

/** A browser with one tab. */
export const silent: Channel = { send: () => undefined, listen: () => undefined };
/** What browsers say where there is no room left. */
export const full = new DOMException('full', 'QuotaExceededError');

/** A disk in memory that merges as the real one does, and fails on demand: whole, or for one list. */
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
  const disk: Disk = {
    load: async () => ({ store, setAside }),
    async write(type, record, creates) {
      check(type);
      const key = keyOfRecord<typeof type>(record);
      const had = find(type, key) as typeof record | undefined;
      if (!had && !creates) return null;
      const merged = had ? mergeRecords(type, had, record) : record;
      store = { ...store, [type]: [...others(type, key), merged] };
      return merged;
    },
    read: async (type, key) => (find(type, key) as RecordOf<typeof type> | undefined) ?? null,
    async remove(type, key) {
      check(type);
      store = { ...store, [type]: others(type, key) };
    },
    async replace(next, dropsAside) {
      check();
      store = next;
      if (dropsAside) setAside = [];
    },
  };
  const failWith = (error: Error | null, only?: RecordType) => {
    failure = error;
    refused = only;
  };
  return { disk, stored: () => store, failWith };
}
