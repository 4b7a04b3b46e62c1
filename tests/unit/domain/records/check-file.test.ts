import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkFile } from '#domain/records/check-file.ts';
import { exportSchema, recordSchemas } from '#domain/records/schema.ts';
import { frozenFile } from '../../../support/records.ts';

const checks = { exportSchema, recordSchemas };
const data = frozenFile().data as unknown as Record<string, object[]>;
const lists = Object.keys(data).filter((name) => Array.isArray(data[name]) && name !== 'searches');

/** What is done to a record, or to what is around the lists. */
const harm: readonly ((record: object) => unknown)[] = [
  (record) => record,
  (record) => ({ ...record, extra: 1 }),
  (record) => ({ ...record, updatedAt: 'yesterday' }),
  (record) => ({ ...record, updatedAt: undefined }),
  () => null,
];
const files = fc
  .record({
    damage: fc.array(fc.tuple(fc.constantFrom(...lists), fc.nat(4), fc.constantFrom(...harm)), {
      maxLength: 3,
    }),
    around: fc.constantFrom<object>({}, {}, { exportedAt: 1 }, { kept: [{}] }, { more: 1 }, { data: [] }),
  })
  .map(({ damage, around }) => {
    const next: Record<string, unknown> = { ...data };
    for (const [name, place, change] of damage) {
      const list = (next[name] as object[]).flatMap((each) => [each, each]);
      next[name] = list.map((each, index) => (index === place % list.length ? change(each) : each));
    }
    return { ...frozenFile(), data: next, ...around };
  });

it('says first what the schema says first, and where', () => {
  fc.assert(
    fc.property(files, (file) => {
      const found = checkFile(file, checks);
      const { success, error } = exportSchema.safeParse(file);
      if (success) expect(found).toEqual(file);
      else expect(found).toMatchObject({ code: error.issues[0]!.code, path: error.issues[0]!.path });
    }),
    { numRuns: 400 },
  );
});

it('names the first list that is too long, unless one before it holds a fault', () => {
  const [offer, bullet] = [data['offers']![0]!, data['bullets']![0]!];
  const many = (each: object) => Array<object>(10_001).fill(each);
  const check = (part: object) => checkFile({ ...frozenFile(), data: part }, checks);
  expect(check({ bullets: many(bullet), offers: many(offer) })).toMatchObject({ path: ['data', 'bullets'] });
  expect(check({ bullets: [{}], offers: many(offer) })).toMatchObject({ path: ['data', 'bullets', 0, 'id'] });
  expect(check({ bullets: many(bullet), offers: [{}] })).toMatchObject({ code: 'too_big', origin: 'array' });
});
