import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '#browser/records/disk.ts';
import { openIndexedDisk } from '#browser/records/indexed-disk.ts';
import { createRecords, type Channel, type Records } from '#browser/records/records.ts';
import { withoutTool } from '#domain/records/by-tool.ts';
import { buildBackup, writeExport } from '#domain/records/export.ts';
import { sizeOfBackup } from '#domain/records/size.ts';
import { applyImport, readImport } from '#domain/records/import.ts';
import { mendRecord } from '#domain/records/mend.ts';
import { recordTable, recordTypes } from '#domain/records/record-table.ts';
import { recordSchemas } from '#domain/records/schema.ts';
import { emptyStore, keyOfRecord } from '#domain/records/store.ts';
import type { RecordOf, RecordType } from '#domain/records/types.ts';
import { silent } from '../../../support/disk.ts';
import { frozenStore } from '../../../support/records.ts';
import { mostOf, rangeOf, type Schema } from '#tooling/bench-saving/schema-parts.ts';
import { recordsOf, walkSchema } from '../../../support/schema-values.ts';

/** Every list of the table, so that the next one is covered without being named. */
const now = '2026-11-29T09:00:00.000Z';
const runs = { numRuns: 25 };
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The fields of a record that a reader changes: not what identifies or dates it. */
type Fields = Record<string, unknown>;
const named = new Set(['id', 'nonce', 'updatedAt']);
/** Fields whose parts carry times of their own, and merge by those. */
const timed: Partial<Record<RecordType, readonly string[]>> = {
  attempts: ['answers', 'evidence', 'motivation', 'sjt'],
  reading: ['saved', 'read'],
};

let base = '';
let count = 0;
beforeEach(() => (base = `/${count++}/`));
const openDisk = () => openIndexedDisk(base);
const openRecords = async (channel: Channel = silent) => createRecords(await openDisk(), channel);
const rawDatabase = () => openDB(databaseName(base));
const listOf = (records: Records, type: RecordType) =>
  records.store()[type] as readonly RecordOf<RecordType>[];

/** One record of a list as it is frozen in a download. */
const frozen = (type: RecordType) => frozenStore()[type][0] as RecordOf<RecordType>;

/** A record of the list that its schema does not take, because a text of it is too long; null where it has none. */
function tooLong(type: RecordType): RecordOf<RecordType> | null {
  let field: string | null = null;
  walkSchema(recordSchemas[type] as unknown as Schema, (def, path) => {
    const isText = def.type === 'string' && Number.isFinite(mostOf(def));
    if (isText && /^\.\w+$/u.test(path) && !named.has(path.slice(1)) && path.slice(1) in frozen(type))
      field = path.slice(1);
  });
  return field && ({ ...frozen(type), [field]: 'x'.repeat(20_013) } as unknown as RecordOf<RecordType>);
}

describe.each(recordTypes)('the list %s', (type) => {
  const schema = recordSchemas[type] as unknown as Schema;

  it('has a range for every number and a most for every text and list', () => {
    walkSchema(schema, (def, path) => {
      if (def.type === 'number') expect(Object.values(rangeOf(def)).every(Number.isFinite), path).toBe(true);
      const isFree =
        def.type === 'string' && !def.format && !def.checks?.some(({ _zod }) => _zod.def.pattern);
      if (isFree || def.type === 'array') expect(mostOf(def), path).toBeLessThan(Infinity);
    });
  });

  it('saves only what loads, loads what was saved, exports it, and gets it back from the file', async () => {
    await fc.assert(
      fc.asyncProperty(recordsOf(type), async (record) => {
        base = `/${count++}/`;
        const records = await openRecords();
        expect(await records.save(type, record, { creates: true })).toBe(true);
        const again = await openRecords();
        expect(listOf(again, type)).toEqual([record]);
        expect(again.setAside()).toEqual([]);

        const text = writeExport(buildBackup(again.store(), now, ''));
        // An address of the site is not counted.
        expect(sizeOfBackup(again.store())).toBe(bytesOf(text).length);
        await again.replace(emptyStore, { dropsAside: true });
        const file = await readImport(bytesOf(text));
        if (!file.ok) throw new Error(`${file.problem} ${file.where}`);
        await again.replace(applyImport(again.store(), file, 'merge'));
        // Names that no link can carry are made anew.
        if (type !== 'requests' && type !== 'peers' && !hasTwins(record))
          expect(listOf(await openRecords(), type)).toEqual([record]);
      }),
      runs,
    );
  });

  it('refuses what would not load, says why, and keeps what is on the page', async () => {
    const long = tooLong(type);
    if (!long) return;
    const records = await openRecords();
    const record = frozen(type);
    await records.save(type, record, { creates: true });
    expect(await records.save(type, long)).toBe(false);
    expect([records.refusal(), records.trouble()]).toEqual(['unfit', 'unfit']);
    expect(listOf(records, type)[0]).toMatchObject({ ...long, updatedAt: expect.any(String) });
    expect(listOf(await openRecords(), type)).toEqual([record]);

    expect(await records.save(type, record)).toBe(true);
    expect(records.trouble()).toBeNull();
    const before = listOf(records, type);
    const other = type === 'requests' ? { ...long, nonce: 'other1' } : { ...long, id: 'other' };
    expect(await records.save(type, other as typeof long, { creates: true })).toBe(false);
    expect(listOf(records, type)).toEqual(before);
  });

  it('mends what is too long when it loads, and keeps it as it was', async () => {
    const long = tooLong(type);
    if (!long) return;
    await openRecords();
    const database = await rawDatabase();
    const value = { key: keyOfRecord(long), schema: 1, record: long };
    await database.put(type, value);
    database.close();
    const records = await openRecords();
    expect(listOf(records, type)).toEqual([mendRecord(recordSchemas, type, long)]);
    expect(records.setAside()).toMatchObject([{ type, value: long, cause: 'mended' }]);
    expect((await openRecords()).setAside()).toHaveLength(1);
  });

  it('takes back what was set aside, from its own download, mended field by field', async () => {
    const long = tooLong(type);
    const asides = [
      { type, at: now, value: { key: 'k', schema: 1, record: { ...(long ?? frozen(type)), unknown: 1 } } },
    ];
    const file = await readImport(bytesOf(JSON.stringify(asides)));
    if (!file.ok) throw new Error(file.problem);
    expect(file).toMatchObject({ isSetAside: true, mended: 1, counts: { [type]: 1 } });
    const records = await openRecords();
    await records.replace(applyImport(records.store(), file, 'merge'), { keeps: file.kept });
    const [record] = listOf(await openRecords(), type);
    expect(record).toEqual(mendRecord(recordSchemas, type, long ?? frozen(type), true));
    expect(records.setAside()).toMatchObject([{ cause: 'mended', value: asides[0]!.value }]);
  });

  it('keeps what a later version of the site wrote, says so, and puts it into the backup', async () => {
    const own = frozen(type);
    const first = await openRecords();
    await first.save(type, own, { creates: true });
    const later = { key: 'later', schema: 2, record: { whatever: true } };
    const database = await rawDatabase();
    await database.put(type, later);

    const records = await openRecords();
    expect(listOf(records, type)).toEqual([own]);
    expect(records.setAside()).toMatchObject([{ type, value: later, cause: 'newer' }]);
    // A merge, a file put in the place of everything, and deleting any tool's data leave it.
    await records.replace(records.store());
    await records.replace(emptyStore, { isWhole: true });
    for (const { tool } of Object.values(recordTable))
      await records.replace(withoutTool(records.store(), tool));
    const key = keyOfRecord(own);
    await database.put(type, { ...later, key });
    expect(await records.save(type, own, { creates: true })).toBe(true);
    expect([records.trouble(), listOf(records, type)]).toEqual(['newer', [own]]);
    expect(await database.getAll(type)).toHaveLength(2);

    const backup = buildBackup(records.store(), now, '', records.setAside());
    const file = await readImport(bytesOf(writeExport(backup)));
    if (!file.ok) throw new Error(`${file.problem} ${file.where}`);
    base = `/${count++}/`;
    const elsewhere = await openRecords();
    await elsewhere.replace(applyImport(elsewhere.store(), file, 'replace'), {
      isWhole: true,
      keeps: file.kept,
    });
    expect(elsewhere.setAside()).toMatchObject([{ type, value: later, cause: 'newer' }]);
    // Only deleting everything deletes it.
    await elsewhere.replace(emptyStore, { dropsAside: true });
    expect((await openRecords()).setAside()).toEqual([]);
  });

  it.each(['9999-12-31T23:59:59.999Z', '8999-12-31T23:59:59.999Z'])(
    'takes an edit of a record of %s',
    async (late) => {
      const from9999 = { ...frozen(type), updatedAt: late };
      const database = await (await openDisk(), rawDatabase());
      await database.put(type, { key: keyOfRecord(from9999), schema: 1, record: from9999 });
      const records = await openRecords();
      expect(await records.save(type, { ...from9999, updatedAt: now })).toBe(true);
      for (const each of [records, await openRecords()]) expect(listOf(each, type)[0]?.updatedAt).toBe(now);
    },
  );

  it('keeps the edits of two tabs that change different fields, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        recordsOf(type),
        recordsOf(type),
        recordsOf(type),
        fc.infiniteStream(fc.boolean()),
        async (start, one, two, order) => {
          base = `/${count++}/`;
          const fields = Object.keys(recordShape(type)).filter(
            (field) => !named.has(field) && !timed[type]?.includes(field),
          );
          const [mine, theirs] = [
            fields.filter((_, at) => at % 2 === 0),
            fields.filter((_, at) => at % 2 > 0),
          ];
          const first = await openRecords();
          await first.save(type, start, { creates: true });
          const second = await openRecords();
          const edits = [
            ...mine.map((field) => () => edit(first, type, start, field, one)),
            ...theirs.map((field) => () => edit(second, type, start, field, two)),
          ];
          // Each tab writes in its own order; how the two take turns is anybody's.
          const turns: Promise<unknown>[] = [];
          let [own, other] = [edits.slice(0, mine.length), edits.slice(mine.length)];
          while (own.length + other.length > 0) {
            const isOwn = other.length === 0 || (own.length > 0 && (order.next().value ?? true));
            const [next] = isOwn ? own : other;
            if (isOwn) own = own.slice(1);
            else other = other.slice(1);
            turns.push(next!());
            if (order.next().value) await Promise.all(turns);
          }
          await Promise.all(turns);
          const [saved] = listOf(await openRecords(), type) as unknown as Fields[];
          for (const field of mine) expect(saved?.[field], field).toEqual((one as unknown as Fields)[field]);
          for (const field of theirs)
            expect(saved?.[field], field).toEqual((two as unknown as Fields)[field]);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('keeps what is on the page where another tab has deleted everything, and brings it back when asked', async () => {
    const record = frozen(type);
    const first = await openRecords();
    await first.save(type, record, { creates: true });
    await (await openRecords()).replace(emptyStore, { dropsAside: true });
    const edited = { ...record, updatedAt: now };
    expect(await first.save(type, edited)).toBe(false);
    expect([first.trouble(), listOf(first, type)]).toEqual(['gone', [edited]]);
    await first.retry();
    expect([first.trouble(), listOf(await openRecords(), type)]).toEqual([null, [edited]]);
  });

  it('leaves alone what another tab has saved since, but where everything goes', async () => {
    const first = await openRecords();
    const record = frozen(type);
    await (await openRecords()).save(type, record, { creates: true });
    await first.replace(withoutTool(first.store(), recordTable[type].tool));
    expect(listOf(await openRecords(), type)).toEqual([record]);
    await first.replace(emptyStore, { isWhole: true });
    expect(listOf(await openRecords(), type)).toEqual([]);
  });
});

const recordShape = (type: RecordType) => (recordSchemas[type] as unknown as Schema)._zod.def.shape ?? {};

/** Whether two things within a record go by one id; they get ids of their own in a file that is read. */
function hasTwins(record: object): boolean {
  return Object.values(record).some((list: unknown) => {
    if (!Array.isArray(list)) return false;
    const ids = list.flatMap((each: unknown) =>
      typeof each === 'object' && each && 'id' in each ? [each.id] : [],
    );
    return new Set(ids).size < ids.length;
  });
}

/** Sets one field of the record in a tab as it is there, to what another record has in it. */
async function edit(
  tab: Records,
  type: RecordType,
  { updatedAt, ...start }: RecordOf<RecordType>,
  field: string,
  from: RecordOf<RecordType>,
) {
  const key = keyOfRecord({ updatedAt, ...start } as RecordOf<RecordType>);
  const current = listOf(tab, type).find((each) => keyOfRecord(each) === key) as unknown as Fields;
  const { [field]: _, ...rest } = current;
  const given = (from as unknown as Fields)[field];
  const next = { ...rest, ...(given !== undefined && { [field]: given }), updatedAt: now };
  expect(await tab.save(type, next as unknown as RecordOf<RecordType>)).toBe(true);
}
