import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeStores } from '#domain/records/merge.ts';
import { olderTexts, textsOf } from '#domain/records/older-texts.ts';
import { recordTypes, type RecordOf, type RecordType } from '#domain/records/record-table.ts';
import { recordSchemas, setAsideSchema } from '#domain/records/schema.ts';
import { emptyStore } from '#domain/records/store.ts';
import { fullList } from '#tooling/bench-saving/fill-lists.ts';
import { stores } from '../../../support/records.ts';
import { mostOf, type Schema } from '#tooling/bench-saving/schema-parts.ts';
import { walkSchema } from '../../../support/schema-values.ts';

const [older, newer] = ['2026-01-15T09:00:00.000Z', '2026-01-16T09:00:00.000Z'];

/** Each field of a list in which something is written: a text with a most and without a least, a form or a format. */
const fields = recordTypes.flatMap((type) => {
  const found = new Set<string>();
  walkSchema(recordSchemas[type] as unknown as Schema, (def, path) => {
    const isPlain = (def.checks ?? []).every((each) => each._zod.def.check === 'max_length');
    if (def.type === 'string' && !def.format && isPlain && Number.isFinite(mostOf(def))) found.add(path);
  });
  return [...found].map((path) => [type, path] as const);
});

/** A record with a text in one place; lists and free keys have one member. */
function withText(type: RecordType, path: string, text: string): Record<string, unknown> {
  const [record] = fullList(type, (each) => each, 1) as unknown as Record<string, unknown>[];
  const steps = path.split('.').filter(Boolean);
  const put = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return text;
    const key = step.replaceAll('[]', '');
    const part = (value as Record<string, unknown>)[key];
    if (!step.endsWith('[]')) return { ...(value as object), [key]: put(part, rest) };
    const [first] = Object.entries(part as object);
    const member = put(first?.[1], rest);
    return {
      ...(value as object),
      [key]: Array.isArray(part) ? [member] : { [first?.[0] ?? 'x']: member },
    };
  };
  return put(record, steps) as Record<string, unknown>;
}

function merge(type: RecordType, here: object, there: object) {
  const before = { ...emptyStore, [type]: [here] };
  const file = { [type]: [there] };
  const after = mergeStores(before, file);
  return { after, aside: olderTexts(recordSchemas, before, file, after) };
}

it('the table holds texts of every list in which something is written', () => {
  const lists = new Set(fields.map(([type]) => type));
  expect([...lists]).toEqual(recordTypes.filter((type) => type !== 'roleFit'));
});

describe('a text that loses when a file is merged is kept aside as it was', () => {
  it.each(fields)('%s%s', (type, path) => {
    const old = { ...withText(type, path, 'what was written first'), updatedAt: older };
    const young = { ...withText(type, path, 'what was written then'), updatedAt: newer };
    for (const [here, there] of [
      [old, young],
      [young, old],
    ] as const) {
      const { after, aside } = merge(type, here, there);
      expect(textsOf(recordSchemas[type], after[type][0])).toContain('what was written then');
      expect(aside).toEqual([{ type, at: older, value: old, cause: 'older' }]);
      expect(setAsideSchema.safeParse(aside).success).toBe(true);
    }
    const longer = { ...withText(type, path, 'what was written first, and more'), updatedAt: newer };
    expect(merge(type, old, longer).aside).toEqual([]);
  });
});

it('whatever is merged, each text is in a record or kept aside', () => {
  fc.assert(
    fc.property(stores, stores, (here, there) => {
      const after = mergeStores(here, there);
      const aside = olderTexts(recordSchemas, here, there, after);
      const textsIn = (type: RecordType, records: readonly unknown[]) =>
        records.flatMap((record) => textsOf(recordSchemas[type], record));
      for (const type of recordTypes) {
        const kept = [
          ...textsIn(type, after[type]),
          ...textsIn(
            type,
            aside.filter((each) => each.type === type).map(({ value }) => value),
          ),
        ].join('\n');
        for (const text of textsIn(type, [...here[type], ...there[type]] as readonly RecordOf<RecordType>[]))
          expect(kept).toContain(text);
      }
    }),
  );
});
