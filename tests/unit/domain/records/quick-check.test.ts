import fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { compileCheck } from '#domain/records/quick-check.ts';
import { recordTypes } from '#domain/records/record-table.ts';
import { recordSchemas } from '#domain/records/schema.ts';
import { recordsOf } from '../../../support/schema-values.ts';

/** Values that go where they hardly belong. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 'x', 'x'.repeat(301), 'x'.repeat(20_001), -1, 1.5, 1e13, NaN),
  fc.constantFrom<unknown>(
    true,
    [],
    {},
    ['x'],
    { v: 1 },
    '2026-02-30',
    '2026-13',
    '2026-01-15T09:00:00.000Z',
  ),
);

/** Every place in a value, the value itself first. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

function put(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = put(copy[key], rest, next);
  return copy;
}

describe.each(recordTypes)('the quick check of %s', (type) => {
  const schema = recordSchemas[type];
  const check = compileCheck(schema);

  it('takes what the schema takes', () => {
    fc.assert(
      fc.property(recordsOf(type), (record) => {
        expect(check(record)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('takes nothing that the schema refuses, whatever is put wherever', () => {
    fc.assert(
      fc.property(recordsOf(type), odd, fc.nat(), fc.boolean(), (record, value, number, isNew) => {
        const places = placesIn(record);
        const place = places[number % places.length]!;
        const changed = put(record, isNew ? [...place.slice(0, -1), 'extra'] : place, value);
        if (check(changed)) expect(schema.safeParse(changed).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('misses no field that has to be there', () => {
    fc.assert(
      fc.property(recordsOf(type), fc.nat(), (record, number) => {
        const keys = Object.keys(record);
        const { [keys[number % keys.length]!]: _, ...rest } = record as unknown as Record<string, unknown>;
        expect(check(rest)).toBe(schema.safeParse(rest).success);
      }),
      { numRuns: 40 },
    );
  });
});

it('takes nothing by a rule it does not know', () => {
  expect(compileCheck(z.date() as never)(new Date())).toBe(false);
  expect(compileCheck(z.string().check(z.startsWith('x')) as never)('y')).toBe(false);
  expect(compileCheck(z.number().check(z.multipleOf(2)) as never)(4)).toBe(false);
});
