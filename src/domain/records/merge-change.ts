import { isSame } from './is-same.ts';
import { mergeRecords } from './merge.ts';
import { timeAfter } from './timed.ts';
import type { RecordOf, RecordType } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells a member of a list apart: its id, or itself. */
const keyOf = (member: unknown): unknown =>
  typeof member === 'string' ? member : isFields(member) ? member['id'] : undefined;

/** The members of a list by what tells them apart; null where they cannot be told apart. */
function byKey(list: readonly unknown[]): ReadonlyMap<string, unknown> | null {
  const members = new Map(list.map((member) => [keyOf(member), member]));
  return members.size === list.length && [...members.keys()].every((key) => typeof key === 'string')
    ? (members as Map<string, unknown>)
    : null;
}

/** Mine in my order, without what they took away, and what they put in at the end. */
function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown {
  const [had, my, their] = [byKey(base), byKey(mine), byKey(theirs)];
  if (!had || !my || !their) return mine;
  /** One side took it away; it stays where the other changed it. */
  const isGone = (key: string, member: unknown) => had.has(key) && isSame(had.get(key), member);
  const kept = [...my].flatMap(([key, member]) => {
    if (their.has(key)) return [mergeParts(had.get(key), member, their.get(key))];
    return isGone(key, member) ? [] : [member];
  });
  const added = [...their].flatMap(([key, member]) => (my.has(key) || isGone(key, member) ? [] : [member]));
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
