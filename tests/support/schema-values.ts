import fc from 'fast-check';
import { recordSchemas } from '#domain/records/schema.ts';
import type { RecordOf, RecordType } from '#domain/records/types.ts';
import { checksOf, mostOf, rangeOf, type Def, type Schema } from '#tooling/bench-saving/schema-parts.ts';

/** Calls back with every schema within one, and the way to it. */
export function walkSchema(schema: Schema, visit: (def: Def, path: string) => void, path = ''): void {
  const { def } = schema._zod;
  visit(def, path);
  for (const [key, part] of Object.entries(def.shape ?? {})) walkSchema(part, visit, `${path}.${key}`);
  for (const part of [def.innerType, ...(def.options ?? [])]) if (part) walkSchema(part, visit, path);
  for (const part of [def.element, def.keyType, def.valueType])
    if (part) walkSchema(part, visit, `${path}[]`);
}

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
/** Mostly short texts of any characters, now and then one at the limit. */
const texts = (least: number, most: number) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.string({ minLength: least, maxLength: Math.min(most, 12), unit: 'binary' }) },
    { weight: 1, arbitrary: fc.constantFrom('x', '字', '\u0001').map((char) => char.repeat(most)) },
  );

function ofString(def: Def): fc.Arbitrary<string> {
  if (def.format === 'datetime') return days;
  if (def.format === 'date') return days.map((day) => day.slice(0, 10));
  const pattern = checksOf(def).find((check) => check.pattern)?.pattern;
  if (pattern) return fc.stringMatching(pattern).filter((text) => text.length <= mostOf(def));
  const least = checksOf(def).find(({ check }) => check === 'min_length')?.minimum ?? 0;
  return texts(least, mostOf(def));
}

function ofNumber(def: Def): fc.Arbitrary<number> {
  const { min, max } = rangeOf(def);
  return def.format
    ? fc.integer({ min, max: Math.min(max, 2 ** 31 - 1) })
    : fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true, noDefaultInfinity: true }));
}

/** Values that a schema takes, those at its limits among them. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return ofString(def);
    case 'number':
      // −0 is 0 in a file.
      return ofNumber(def).map((number) => number + 0);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'nullable':
      return fc.option(valuesOf(def.innerType!), { nil: null });
    case 'union':
      return fc.oneof(...(def.options ?? []).map(valuesOf));
    case 'array':
      return fc.array(valuesOf(def.element!), { maxLength: 3 });
    case 'record':
      return fc
        .array(fc.tuple(valuesOf(def.keyType!), valuesOf(def.valueType!)), { maxLength: 3 })
        .map((entries) => Object.fromEntries(entries.filter(([key]) => !isForbidden(String(key)))));
    case 'object': {
      const shape = def.shape ?? {};
      const parts = Object.entries(shape).map(([key, part]) => {
        const inner = part._zod.def.type === 'optional' ? part._zod.def.innerType! : part;
        return [key, valuesOf(inner)] as const;
      });
      const required = Object.keys(shape).filter((key) => shape[key]?._zod.def.type !== 'optional');
      return fc
        .record(Object.fromEntries(parts), { requiredKeys: required })
        .map((value) => ({ ...(value as object) }));
    }
    default:
      throw new Error(`no values for the schema ${def.type}`);
  }
}
const isForbidden = (key: string) => ['__proto__', 'constructor', 'prototype'].includes(key);

/** Records of a list, as its schema takes them. */
export const recordsOf = <T extends RecordType>(type: T): fc.Arbitrary<RecordOf<T>> =>
  valuesOf(recordSchemas[type] as unknown as Schema) as fc.Arbitrary<RecordOf<T>>;
