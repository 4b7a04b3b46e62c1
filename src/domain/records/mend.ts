import type { RecordChecks } from './schema.ts';
import type { RecordOf, RecordType } from './types.ts';

/** What the check says of one place in a record. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly keys?: readonly string[];
}

/** Enough for every place in a record to be wrong in two ways, one after the other. */
const mostRounds = 8;

const isSplit = (text: string): boolean => /[\uD800-\uDBFF]$/u.test(text);
/** The beginning of a text, without half of a last character. */
const cut = (text: string, most: number): string => {
  const start = text.slice(0, most);
  return isSplit(start) ? start.slice(0, -1) : start;
};

/** A value that is too large or too small as it fits; undefined where it is wrong in another way. */
function fit(value: unknown, { code, maximum, minimum }: Issue): unknown {
  const bound = Number(code === 'too_big' ? maximum : minimum);
  if (code === 'too_big' && typeof value === 'string') return cut(value, bound);
  if (code === 'too_big' && Array.isArray(value)) return value.slice(0, bound);
  return typeof value === 'number' && (code === 'too_big' || code === 'too_small') ? bound : undefined;
}

/** A copy of a value with another in one place; where that is undefined, without it. */
function put(value: unknown, [key, ...rest]: readonly PropertyKey[], next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? put(each, rest, next) : each));
  const fields = Object.entries(value as object).flatMap(([name, each]) => {
    const part = name === key ? put(each, rest, next) : each;
    return part === undefined ? [] : [[name, part] as const];
  });
  return Object.fromEntries(fields);
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);

/**
 * A record as it fits its schema: texts, lists and numbers at their limits, and nothing else touched. With `drops`
 * fields that are unknown or cannot be read go too, where the record can do without. Null where that is not enough.
 */
export function mendRecord<T extends RecordType>(
  checks: RecordChecks,
  type: T,
  record: unknown,
  drops = false,
): RecordOf<T> | null {
  let mended = record;
  for (let round = 0; round < mostRounds; round++) {
    const checked = checks[type].safeParse(mended);
    if (checked.success) return checked.data as RecordOf<T>;
    let hasChanged = false;
    for (const issue of checked.error.issues as readonly Issue[]) {
      const { path } = issue;
      const paths =
        issue.code === 'unrecognized_keys' ? (issue.keys ?? []).map((key) => [...path, key]) : [path];
      for (const place of paths) {
        const next = fit(valueAt(mended, place), issue);
        if ((next === undefined && !drops) || place.length === 0) return null;
        if (valueAt(mended, place) === undefined) return null;
        mended = put(mended, place, next);
        hasChanged = true;
      }
    }
    if (!hasChanged) return null;
  }
  return null;
}
