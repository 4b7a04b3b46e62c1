import type { Schema } from './quick-check.ts';
import { recordTypes } from './record-table.ts';
import type { RecordChecks } from './schema.ts';
import { keyOfRecord } from './store.ts';
import type { RecordLists, RecordOf, RecordType, SetAside, Store } from './types.ts';

/** A text that a person writes: one of a form, and one that may not be empty, is a time or an id. */
const isWritten = ({ format, checks = [] }: Schema['_zod']['def']): boolean =>
  !format &&
  checks.some(({ _zod }) => _zod.def.check === 'max_length') &&
  checks.every(({ _zod }) => _zod.def.check === 'max_length');

/** All that a person has written in a record, by its schema. */
export function textsOf(schema: Schema, value: unknown): string[] {
  const { def } = schema._zod;
  if (typeof value === 'string') {
    if (def.innerType) return textsOf(def.innerType, value);
    return def.type === 'string' && isWritten(def) && value.trim() !== '' ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const textsIn = (part: Schema | undefined, each: unknown) => (part ? textsOf(part, each) : []);
  if (def.innerType) return textsOf(def.innerType, value);
  if (def.options) return def.options.flatMap((option) => textsOf(option, value));
  const { shape } = def;
  return shape
    ? Object.entries(value).flatMap(([key, each]) => textsIn(shape[key], each))
    : Object.values(value).flatMap((each) => textsIn(def.element ?? def.valueType, each));
}

/** Whether something written in one state of a record is nowhere in another. */
function losesText(schema: Schema, state: unknown, merged: unknown): boolean {
  const kept = textsOf(schema, merged);
  const known = new Set(kept);
  const whole = kept.join('\n');
  return textsOf(schema, state).some((text) => !known.has(text) && !whole.includes(text));
}

const byKey = <T extends RecordType>(list: readonly RecordOf<T>[] = []): ReadonlyMap<string, RecordOf<T>> =>
  new Map(list.map((record) => [keyOfRecord<T>(record), record]));

/**
 * The records that are here and in a file, in the state of which a merge loses a text: to keep aside as they are, each
 * at the time of its last change. `after` is what the merge makes of both.
 */
export const olderTexts = (
  checks: RecordChecks,
  before: Store,
  file: Partial<RecordLists>,
  after: Store,
): SetAside[] =>
  recordTypes.flatMap((type) => {
    const schema: Schema = checks[type];
    const [here, merged] = [byKey(before[type]), byKey(after[type])];
    return [...byKey(file[type])].flatMap(([key, theirs]): SetAside[] => {
      const mine = here.get(key);
      const now = merged.get(key);
      return [mine, theirs]
        .filter((state) => mine && state && state !== now && losesText(schema, state, now))
        .map((state) => ({ type, at: state!.updatedAt, value: state, cause: 'older' }));
    });
  });
