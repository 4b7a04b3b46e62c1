import { canonicalJson } from './canonical.ts';
import { mergeRecords } from './merge.ts';
import { timeAfter } from './timed.ts';
import type { RecordOf, RecordType } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the members of a list apart: their id, or themselves; null where they cannot be told apart. */
function keysOf(list: readonly unknown[]): string[] | null {
  const keys = list.map((each) =>
    typeof each === 'string' ? each : isFields(each) && typeof each['id'] === 'string' ? each['id'] : null,
  );
  return keys.every((key) => key !== null) && new Set(keys).size === keys.length ? keys : null;
}

/** Mine in my order, without what they took away, and what they put in at the end. */
function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown {
  const [baseKeys, myKeys, theirKeys] = [base, mine, theirs].map(keysOf);
  if (!baseKeys || !myKeys || !theirKeys) return mine;
  const find = (list: readonly unknown[], keys: readonly string[], key: string) => list[keys.indexOf(key)];
  const kept = myKeys.flatMap((key) => {
    const [was, my, their] = [
      find(base, baseKeys, key),
      find(mine, myKeys, key),
      find(theirs, theirKeys, key),
    ];
    if (their !== undefined) return [mergeParts(was, my, their)];
    // They took it away; it stays where it was changed here.
    return was !== undefined && isSame(was, my) ? [] : [my];
  });
  const added = theirKeys.flatMap((key) => {
    if (myKeys.includes(key)) return [];
    const [was, their] = [find(base, baseKeys, key), find(theirs, theirKeys, key)];
    return was !== undefined && isSame(was, their) ? [] : [their];
  });
  return [...kept, ...added];
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields): Fields {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const merged = mergeParts(base[key], mine[key], theirs[key]);
      return merged === undefined ? [] : [[key, merged] as const];
    }),
  );
}

/** Two changes of one value: what only one side changed is as that side has it; what both changed is mine. */
function mergeParts(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (isFields(mine) && isFields(theirs)) return mergeFields(isFields(base) ? base : {}, mine, theirs);
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs);
  return mine;
}

/**
 * A record that was changed here, with what is stored by now: field by field, so that what another tab did to other
 * fields stays (see README.md#merging). `base` is the record as it was stored when it was last read or written here;
 * without it the two merge as any two states of a record.
 */
export function mergeChange<T extends RecordType>(
  type: T,
  base: RecordOf<T> | undefined,
  mine: RecordOf<T>,
  stored: RecordOf<T>,
): RecordOf<T> {
  // Nobody else has changed it: whatever the times say, this is what comes after it.
  if (base && isSame(base, stored)) return mine;
  const whole = mergeRecords(type, stored, mine);
  if (!base) return whole;
  const fields = mergeFields(
    base as unknown as Fields,
    mine as unknown as Fields,
    stored as unknown as Fields,
  );
  // Answers, ticks and marks carry times of their own, by which they have merged already.
  const timed = type === 'attempts' || type === 'reading' ? pickTimed(whole as unknown as Fields) : {};
  const merged = { ...fields, ...timed, updatedAt: stored.updatedAt };
  return (isSame(merged, stored)
    ? stored
    : { ...merged, updatedAt: timeAfter(stored.updatedAt, mine.updatedAt) }) as unknown as RecordOf<T>;
}

const pickTimed = (whole: Fields): Fields =>
  Object.fromEntries(
    Object.entries(whole).filter(([key]) =>
      ['answers', 'evidence', 'motivation', 'sjt', 'saved', 'read'].includes(key),
    ),
  );
