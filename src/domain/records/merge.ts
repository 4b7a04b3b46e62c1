import { canonicalJson } from './canonical.ts';
import { maxSearches } from './limits.ts';
import { ownTicks, tickNames } from './own-ticks.ts';
import { recordTypes } from './record-table.ts';
import { emptyStore, keyOfRecord } from './store.ts';
import type { Attempt, EvidenceTicks } from './attempt-records.ts';
import type { ReadingMark } from './toolkit-records.ts';
import { compareTimes, type At, type IsoTime } from './timed.ts';
import type { Prefs, RecordLists, RecordOf, RecordType, Search, Store } from './types.ts';

/** Which of two goes first: the later time; at equal times the larger JSON text, so that order never matters. */
const isLater = (time: IsoTime, value: unknown, otherTime: IsoTime, other: unknown): boolean =>
  time === otherTime ? canonicalJson(value) >= canonicalJson(other) : compareTimes(time, otherTime) > 0;

const laterAt = <T>(a: At<T>, b: At<T>): At<T> => (isLater(a.at, a.v, b.at, b.v) ? a : b);

/** All keys of both; where both have one, what `merge` makes of the two. */
function mergeKeys<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  const merged = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const had = merged.get(key);
    merged.set(key, had === undefined ? value : merge(had, value));
  }
  return Object.fromEntries(merged);
}

const lastTick = ({ s, r, c }: EvidenceTicks): IsoTime => [s.at, r.at, c.at].sort(compareTimes).at(-1) ?? '';

/** Tick by tick the later wins; what either side decided is decided; the portfolio items come from the side ticked last. */
function mergeTicks(a: EvidenceTicks, b: EvidenceTicks): EvidenceTicks {
  const isA = isLater(lastTick(a), a.fromPortfolio ?? null, lastTick(b), b.fromPortfolio ?? null);
  const { fromPortfolio } = isA ? a : b;
  const own =
    (a.own ?? b.own) && tickNames.filter((tick) => [a, b].some((each) => ownTicks(each).includes(tick)));
  return {
    s: laterAt(a.s, b.s),
    r: laterAt(a.r, b.r),
    c: laterAt(a.c, b.c),
    ...(own && { own }),
    ...(fromPortfolio && { fromPortfolio }),
  };
}

const mergedByKey: ReadonlySet<string> = new Set(['answers', 'evidence', 'motivation', 'sjt']);

/** What of an attempt goes whole. */
const restOf = (attempt: Attempt) =>
  Object.fromEntries(Object.entries(attempt).filter(([key]) => !mergedByKey.has(key))) as Omit<
    Attempt,
    'answers' | 'evidence' | 'motivation' | 'sjt'
  >;

/**
 * Two states of one attempt: answers, choices and ticks merge one by one, the rest goes whole by `updatedAt` (see
 * README.md#merging).
 */
export function mergeAttempts(a: Attempt, b: Attempt): Attempt {
  const [restA, restB] = [restOf(a), restOf(b)];
  const motivation =
    (a.motivation ?? b.motivation) && mergeKeys(a.motivation ?? {}, b.motivation ?? {}, laterAt);
  const sjt = (a.sjt ?? b.sjt) && mergeKeys(a.sjt ?? {}, b.sjt ?? {}, laterAt);
  return {
    ...(isLater(a.updatedAt, restA, b.updatedAt, restB) ? restA : restB),
    answers: mergeKeys(a.answers, b.answers, laterAt),
    evidence: mergeKeys(a.evidence, b.evidence, mergeTicks),
    ...(motivation && { motivation }),
    ...(sjt && { sjt }),
  };
}

/** What of the marks on a page goes whole. */
const restOfMark = (mark: ReadingMark) =>
  Object.fromEntries(Object.entries(mark).filter(([key]) => key !== 'saved' && key !== 'read')) as Omit<
    ReadingMark,
    'saved' | 'read'
  >;

const laterIfAny = (a?: At<boolean>, b?: At<boolean>): At<boolean> | undefined =>
  a && b ? laterAt(a, b) : (a ?? b);

/** Two states of the marks on one page: whether it is saved and whether it is read merge apart, the rest goes whole. */
function mergeMarks(a: ReadingMark, b: ReadingMark): ReadingMark {
  const [restA, restB] = [restOfMark(a), restOfMark(b)];
  const [saved, read] = [laterIfAny(a.saved, b.saved), laterIfAny(a.read, b.read)];
  return {
    ...(isLater(a.updatedAt, restA, b.updatedAt, restB) ? restA : restB),
    ...(saved && { saved }),
    ...(read && { read }),
  };
}

/** Two states of one record: attempts answer by answer, marks on a page one by one, all others whole by `updatedAt` (see README.md#merging). */
export function mergeRecords<T extends RecordType>(type: T, a: RecordOf<T>, b: RecordOf<T>): RecordOf<T> {
  if (type === 'attempts') return mergeAttempts(a as Attempt, b as Attempt) as RecordOf<T>;
  if (type === 'reading') return mergeMarks(a as ReadingMark, b as ReadingMark) as RecordOf<T>;
  return isLater(a.updatedAt, a, b.updatedAt, b) ? a : b;
}

/** Two lists of records by key, the first list's order first. */
const mergeLists = <T extends RecordType>(
  type: T,
  a: readonly RecordOf<T>[],
  b: readonly RecordOf<T>[],
): RecordOf<T>[] => {
  const byKey = (list: readonly RecordOf<T>[]) =>
    Object.fromEntries(list.map((each) => [`.${keyOfRecord<T>(each)}`, each]));
  return Object.values(mergeKeys(byKey(a), byKey(b), (x, y) => mergeRecords(type, x, y)));
};

/** The newest searches of both, each text once. */
export function mergeSearches(a: readonly Search[], b: readonly Search[]): Search[] {
  const latest = new Map<string, Search>();
  for (const search of [...a, ...b]) {
    const had = latest.get(search.q);
    if (!had || had.at < search.at) latest.set(search.q, search);
  }
  const order = (x: Search, y: Search) => (x.at === y.at ? (x.q < y.q ? -1 : 1) : x.at < y.at ? 1 : -1);
  return [...latest.values()].sort(order).slice(0, maxSearches);
}

export const mergePrefs = (a: Prefs, b: Prefs): Prefs => mergeKeys(a, b, laterAt);

/**
 * Two stores, or a store and an import, as one: idempotent, and the same whichever side comes first but for the
 * order of records (see README.md#merging). A record that only one side has is kept.
 */
export function mergeStores(a: Store, b: Partial<Store>): Store {
  const lists = recordTypes.map(
    <T extends RecordType>(type: T) =>
      [
        type,
        mergeLists(type, a[type] as readonly RecordOf<T>[], (b[type] ?? []) as readonly RecordOf<T>[]),
      ] as const,
  );
  return {
    ...emptyStore,
    ...(Object.fromEntries(lists) as Partial<RecordLists>),
    searches: mergeSearches(a.searches, b.searches ?? []),
    prefs: mergePrefs(a.prefs, b.prefs ?? {}),
  };
}

/** The store as it was before everything was changed, together with what was saved since. */
export const takeBack = (now: Store, changed: Store, before: Store): Store =>
  now === changed ? before : mergeStores(now, before);
