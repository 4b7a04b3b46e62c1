/** What happens to records once something changes: checks, merges, writes. Loaded late. */
import type { IDBPDatabase } from 'idb';
import { findRefusal } from '#domain/records/check-record.ts';
import { mergeChange } from '#domain/records/merge-change.ts';
import { recordTypes } from '#domain/records/record-table.ts';
import { weigh } from '#domain/records/size.ts';
import { keyOfRecord } from '#domain/records/store.ts';
import type { RecordOf, RecordType, StorageTrouble, Store } from '#domain/records/types.ts';
import { StorageError, type Disk } from './disk.ts';
import { openRecordWrites } from './disk-writes.ts';
import {
  change,
  find,
  idOf,
  put,
  say,
  without,
  type Pending,
  type ReplaceOptions,
  type State,
  type TabMessage,
} from './state.ts';

const loadRepair = () => import('./disk-repair.ts');

/** What a disk does besides loading, over a database that has all our lists. It comes with the changes, also offline. */
export const openWrites = (database: IDBPDatabase): Omit<Disk, 'load'> => ({
  ...openRecordWrites(database),
  readSearches: async () => (await loadRepair()).loadSearches(database),
  replace: async (change) => (await loadRepair()).replaceAll(database, change),
});

const causeOf = (error: unknown): StorageTrouble => {
  if (error instanceof StorageError) return error.trouble;
  const { name } = (error ?? {}) as { name?: string };
  if (name === 'QuotaExceededError') return 'full';
  return name === 'InvalidStateError' ? 'closed' : 'blocked';
};

/** Changes what waits. */
const wait = (state: State, id: string, next: Pending | null): void =>
  say(state, () => {
    if (next) state.pending.set(id, next);
    else state.pending.delete(id);
  });

const refuse = (state: State, cause: StorageTrouble | null): void =>
  say(state, () => (state.refusal = cause));

/** Takes over what another tab has changed. */
export async function hear(state: State, disk: Disk, message: TabMessage): Promise<void> {
  if (message === 'all') {
    const loaded = await disk.load();
    let next = loaded.store;
    for (const { type, key } of state.pending.values()) {
      const mine = find(state.store, type, key);
      next = mine ? put(next, type, mine) : without(next, type, key);
    }
    state.setAside = loaded.setAside;
    state.onDisk = loaded.store;
    return change(state, next);
  }
  if (message === 'searches') {
    const searches = await disk.readSearches();
    return change(state, { ...state.store, searches });
  }
  const { type, key } = message;
  const id = idOf(type, key);
  const stored = await disk.read(type, key);
  const waits = state.pending.get(id);
  if (waits?.removes) return;
  if (stored) {
    const base = find(state.onDisk, type, key);
    state.onDisk = put(state.onDisk, type, stored);
    const mine = find(state.store, type, key);
    const merged = !mine || mine === base ? stored : mergeChange(type, base, mine, stored);
    return change(state, put(state.store, type, merged));
  }
  state.onDisk = without(state.onDisk, type, key);
  // What is being typed, or was typed after the other tab had deleted it, stays where it is.
  if (waits && (waits.cause === null || waits.cause === 'gone')) return;
  wait(state, id, null);
  change(state, without(state.store, type, key));
}

/** Writes a record as it is here by now. False where it is not taken; throws where the disk refuses. */
async function write<T extends RecordType>(state: State, type: T, key: string): Promise<boolean> {
  const id = idOf(type, key);
  const { fits } = await import('#domain/records/schema.ts');
  const { disk, pending, channel } = state;
  const record = find(state.store, type, key);
  const entry = pending.get(id);
  if (!record || !entry) return true;
  const { creates } = entry;
  const base = find(state.onDisk, type, key);
  const isNew = creates && !base;
  const why = findRefusal(fits, type, record, state.store, state.setAside, isNew);
  refuse(state, why);
  if (why) {
    wait(state, id, isNew ? null : { ...entry, cause: why });
    if (isNew) change(state, without(state.store, type, key));
    return false;
  }
  const kept = disk
    ? await disk.write(type, record, creates, (stored) => mergeChange(type, base, record, stored))
    : record;
  if (!kept) {
    state.onDisk = without(state.onDisk, type, key);
    wait(state, id, { ...entry, cause: 'gone' });
    refuse(state, 'gone');
    return false;
  }
  state.onDisk = put(state.onDisk, type, kept);
  if (pending.get(id) === entry) wait(state, id, null);
  const now = find(state.store, type, key);
  if (now && kept !== record) change(state, put(state.store, type, mergeChange(type, record, now, kept)));
  channel.send({ type, key });
  return true;
}

/** Does what waits for one place; what the disk refuses waits on, and holds up nothing else. */
async function settleOne(state: State, id: string): Promise<boolean> {
  const entry = state.pending.get(id);
  if (!entry) return state.refusal === null;
  const { type, key, removes } = entry;
  try {
    if (!removes) return await write(state, type, key);
    await state.disk?.remove(type, key);
    state.onDisk = without(state.onDisk, type, key);
    if (state.pending.get(id) === entry) wait(state, id, null);
    state.channel.send({ type, key });
  } catch (error) {
    const latest = state.pending.get(id);
    if (latest) wait(state, id, { ...latest, cause: causeOf(error) });
  }
  return true;
}

/** The last write under way for each place. */
const queues = new WeakMap<State, Map<string, Promise<boolean>>>();

/** One after the other for each place, so that each knows what the one before has written. */
function settleInTurn(state: State, id: string): Promise<boolean> {
  const queue = queues.get(state) ?? new Map<string, Promise<boolean>>();
  queues.set(state, queue);
  const before = queue.get(id);
  const turn = before ? before.then(() => settleOne(state, id)) : settleOne(state, id);
  queue.set(id, turn);
  void turn.then(() => queue.get(id) === turn && queue.delete(id));
  return turn;
}

/** Tries again what waits; with `bringsBack` also what was deleted in another tab. */
export async function retry(state: State, bringsBack = false): Promise<void> {
  for (const [id, each] of [...state.pending]) {
    if (!each.cause || (each.cause === 'gone' && !bringsBack)) continue;
    if (bringsBack) state.pending.set(id, { ...each, creates: true });
    await settleInTurn(state, id);
  }
}

/**
 * The bytes of a record that takes longer to write than a letter may, and of one that the journal has no room for. One
 * between them is written once nothing of it has changed for a moment; meanwhile it is the journal that keeps it.
 */
const large = { from: 200_000, to: 4_000_000 };
const moment = 1_000;
/** Whoever writes without a pause waits for so many moments at most. */
const mostMoments = 10;

/** Whether a record that the disk has is better written once than with every letter. */
function isLarge({ store }: State, { type, key, creates, removes, atOnce }: Pending): boolean {
  const record = !creates && !removes && !atOnce && find(store, type, key);
  const weight = record ? weigh(record) : 0;
  return weight > large.from && weight < large.to;
}

/** Waits while a large record is changed on and on. */
async function waitForPause(state: State, id: string): Promise<void> {
  for (let count = 0; count < mostMoments; count++) {
    const entry = state.pending.get(id);
    if (!entry || !isLarge(state, entry)) return;
    await new Promise((resolve) => setTimeout(resolve, moment));
    if (state.pending.get(id) === entry) return;
  }
}

/** Does what waits for a place, a large record when it has come to rest, and then what waited before. */
export async function settle(state: State, id: string): Promise<boolean> {
  if (state.disk) await waitForPause(state, id);
  const isTaken = await settleInTurn(state, id);
  await retry(state);
  return isTaken;
}

const keysOf = (records: readonly RecordOf<RecordType>[]): ReadonlySet<string> =>
  new Set(records.map((record) => keyOfRecord(record)));

/** Puts a store in the place of what is here. */
export async function replace(
  state: State,
  next: Store,
  { dropsAside = false, isWhole = dropsAside, keeps = [] }: ReplaceOptions = {},
): Promise<void> {
  const { store, disk, onDisk } = state;
  const lists = recordTypes.map((type) => ({
    type,
    lying: new Set<unknown>(onDisk[type]),
    wanted: keysOf(next[type]),
  }));
  await disk?.replace({
    store: next,
    puts: lists.flatMap(({ type, lying }) =>
      next[type].filter((each) => isWhole || !lying.has(each)).map((record) => ({ type, record })),
    ),
    deletes: lists.flatMap(({ type, wanted }) =>
      [...keysOf(store[type])].filter((key) => !wanted.has(key)).map((key) => ({ type, key })),
    ),
    isWhole,
    dropsAside,
    keeps,
  });
  state.pending.clear();
  state.refusal = null;
  if (dropsAside) state.setAside = [];
  if (keeps.length > 0) state.setAside = (await disk?.load())?.setAside ?? [...state.setAside, ...keeps];
  state.onDisk = next;
  state.store = next;
  state.tell();
  state.channel.send('all');
}

/** So many records are weighed at a time, so that no key has to wait for it. */
const weighedAtOnce = 100;

/** Whoever presses something may soon save something: fetches the checks, and weighs what is here. */
export async function prepare(store: Store): Promise<void> {
  await import('#domain/records/schema.ts');
  const records = recordTypes.flatMap((type): readonly object[] => store[type]);
  for (const [index, record] of records.entries()) {
    weigh(record);
    if (index % weighedAtOnce === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}
