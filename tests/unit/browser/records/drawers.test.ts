import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { databaseName } from '#browser/records/disk.ts';
import { mostLoose, tidy } from '#browser/records/disk-writes.ts';
import { drawers, type Drawer } from '#browser/records/drawers.ts';
import { openIndexedDisk } from '#browser/records/indexed-disk.ts';
import { createRecords } from '#browser/records/records.ts';
import { wrap } from '#browser/records/sort-by-schema.ts';
import { numberOf } from '#domain/records/drawer-number.ts';
import { recordTypes } from '#domain/records/record-table.ts';
import { emptyStore, keyOfRecord } from '#domain/records/store.ts';
import type { RecordOf, RecordType } from '#domain/records/types.ts';
import { silent } from '../../../support/disk.ts';
import { frozenStore } from '../../../support/records.ts';

let base = '';
let count = 0;
beforeEach(() => (base = `/drawers-${count++}/`));
afterEach(() => vi.useRealTimers());

const openRecords = async () => createRecords(await openIndexedDisk(base), silent);
/** The database as it lies. */
async function inDatabase<T>(ask: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB(databaseName(base));
  const answer = await ask(database);
  database.close();
  return answer;
}
const tidyAll = () => inDatabase((database) => tidy(database, 0));
const looseIn = (type: RecordType) => inDatabase((database) => database.count(type));
const rowsOf = () => inDatabase((database) => database.getAll(drawers) as Promise<Drawer[]>);

const bullet = (id: string, text = id): RecordOf<'bullets'> => ({
  ...frozenStore().bullets[0]!,
  id,
  text,
  updatedAt: '2026-11-30T09:00:00.000Z',
});
/** Lays records into their drawers, whatever they are. */
const layInDrawer = (type: string, key: string, records: readonly unknown[]) =>
  inDatabase((database) => database.put(drawers, { type, number: numberOf(key), records }));

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('the number of a key never changes, since records are found by it', () => {
  expect(['', 'a', 'b 1', 'é', '0d3f7c1e-90ab-4cde-8f01-23456789abcd'].map(numberOf)).toEqual([
    5, 44, 42, 4, 59,
  ]);
});

describe.each(recordTypes)('the list %s', (type) => {
  const record = frozenStore()[type][0] as RecordOf<RecordType>;
  const key = keyOfRecord(record);
  const list = async () => (await openRecords()).store()[type] as readonly RecordOf<RecordType>[];

  it('is read from drawers, changed beside them, and leaves nothing there that was taken away', async () => {
    await (await openRecords()).save(type, record, { creates: true });
    await tidyAll();
    expect([await looseIn(type), await list()]).toEqual([0, [record]]);

    const records = await openRecords();
    const later = { ...record, updatedAt: '2099-01-01T00:00:00.000Z' };
    expect(await records.save(type, later)).toBe(true);
    expect([await looseIn(type), await list()]).toEqual([1, [later]]);
    await tidyAll();
    expect([await looseIn(type), await list()]).toEqual([0, [later]]);

    await records.remove(type, later);
    expect([await list(), await rowsOf()]).toEqual([[], []]);
    // It is not brought back unasked.
    expect(await records.save(type, later)).toBe(false);
    expect(await list()).toEqual([]);
  });

  it('sets aside once what cannot be read in a drawer, and reads the rest', async () => {
    await openRecords();
    const wrong = wrap('wrong', { id: 'wrong', odd: 'thing' });
    await layInDrawer(type, key, [wrap(key, record), wrong, 'no record', { key: 7 }]);
    const records = await openRecords();
    expect(records.store()[type]).toEqual([record]);
    expect(records.setAside().map(({ value }) => value)).toEqual(
      expect.arrayContaining([wrong, 'no record', { key: 7 }]),
    );
    expect((await openRecords()).setAside()).toHaveLength(3);
    expect(await rowsOf()).toEqual([{ type, number: numberOf(key), records: [wrap(key, record)] }]);
  });

  it('has what lies in a drawer still where what was written after it cannot be read', async () => {
    await openRecords();
    await layInDrawer(type, key, [wrap(key, record)]);
    await inDatabase((database) => database.put(type, wrap(key, { odd: 'thing' })));
    expect((await openRecords()).setAside()).toHaveLength(1);
    expect(await list()).toEqual([record]);
  });

  it('leaves what a later version of the site wrote into a drawer, but for deleting everything', async () => {
    await openRecords();
    const later = { key, schema: 2, record: { whatever: true } };
    await layInDrawer(type, key, [later]);
    const records = await openRecords();
    expect([records.store()[type], records.setAside()]).toMatchObject([
      [],
      [{ type, value: later, cause: 'newer' }],
    ]);
    expect(await records.save(type, record, { creates: true })).toBe(true);
    expect(records.trouble()).toBe('newer');
    await records.replace(emptyStore, { isWhole: true });
    expect((await openRecords()).setAside()).toHaveLength(1);
    await records.replace(emptyStore, { dropsAside: true });
    expect([await rowsOf(), (await openRecords()).setAside()]).toEqual([[], []]);
  });
});

describe('a database with drawers', () => {
  type Step = readonly ['save' | 'remove' | 'tidy' | 'reload' | 'replace', number];
  const steps = fc.array(
    fc.tuple(fc.constantFrom('save', 'remove', 'tidy', 'reload', 'replace'), fc.nat({ max: 9 })),
    { maxLength: 25 },
  ) as fc.Arbitrary<Step[]>;

  it('holds what was saved last, whatever was tidied, removed and replaced in between', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        base = `/drawers-${count++}/`;
        const wanted = new Map<string, string>();
        let records = await openRecords();
        for (const [at, [what, number]] of all.entries()) {
          const id = `b${number}`;
          const known = records.store().bullets.find((each) => each.id === id);
          if (what === 'save') {
            await records.save('bullets', bullet(id, `text ${at}`), { creates: true });
            wanted.set(id, `text ${at}`);
          } else if (what === 'remove' && known) {
            await records.remove('bullets', known);
            wanted.delete(id);
          } else if (what === 'replace') {
            const bullets = [bullet(id, `whole ${at}`), bullet('new', `new ${at}`)];
            await records.replace({ ...records.store(), bullets }, { isWhole: number % 2 === 0 });
            wanted.clear();
            for (const each of bullets) wanted.set(each.id, each.text);
          } else if (what === 'tidy') await tidyAll();
          else records = await openRecords();
        }
        const found = (await openRecords()).store().bullets;
        expect(byId(found).map(({ id, text }) => [id, text])).toEqual([...wanted].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('is tidied a while after a page has first written, where much lies loose', async () => {
    const records = await openRecords();
    const bullets = Array.from({ length: mostLoose + 1 }, (_, number) => bullet(`b${number}`));
    for (const each of bullets) await records.save('bullets', each, { creates: true });
    expect(await looseIn('bullets')).toBe(mostLoose + 1);
    const again = await openRecords();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await again.save('bullets', bullet('b0', 'later'));
    vi.runAllTimers();
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await looseIn('bullets')).toBe(0));
    const found = (await openRecords()).store().bullets;
    expect(byId(found).map(({ id }) => id)).toEqual(byId(bullets).map(({ id }) => id));
    expect(found.find(({ id }) => id === 'b0')?.text).toBe('later');
  });

  it('takes the long lists of a file into drawers at once, and short ones as they are', async () => {
    const records = await openRecords();
    const bullets = Array.from({ length: mostLoose + 1 }, (_, number) => bullet(`b${number}`));
    await records.save('bullets', bullet('b7', 'before'), { creates: true });
    const later = { key: 'b9', schema: 2, record: {} };
    await layInDrawer('bullets', 'b9', [later]);
    const { stories } = frozenStore();
    await records.replace({ ...records.store(), bullets, stories });
    expect([await looseIn('bullets'), await looseIn('stories')]).toEqual([0, stories.length]);
    const again = await openRecords();
    expect(byId(again.store().bullets)).toEqual(byId(bullets.filter(({ id }) => id !== later.key)));
    expect(again.setAside()).toMatchObject([{ value: later, cause: 'newer' }]);
  });

  it('is read whole while another tab tidies', async () => {
    const records = await openRecords();
    const bullets = Array.from({ length: 40 }, (_, number) => bullet(`b${number}`));
    for (let round = 0; round < 10; round++) {
      await records.replace({ ...emptyStore, bullets }, { isWhole: true });
      const [one, , other] = await Promise.all([openRecords(), tidyAll(), openRecords()]);
      for (const { store } of [one, other]) expect(store().bullets).toHaveLength(bullets.length);
    }
  });

  it('keeps what a later version keeps in drawers of a list this one does not know', async () => {
    await openRecords();
    const upgrade = (database: { createObjectStore: (name: string) => unknown }) =>
      void database.createObjectStore('letters');
    (await openDB(databaseName(base), 99, { upgrade })).close();
    await layInDrawer('letters', 'l', [{ key: 'l', schema: 2, record: {} }]);
    const records = await openRecords();
    expect(records.setAside()).toMatchObject([{ type: 'letters', cause: 'newer', value: { key: 'l' } }]);
    await records.replace(emptyStore, { isWhole: true });
    expect((await openRecords()).setAside()).toHaveLength(1);
  });

  it('reads a row that is no drawer as something to set aside', async () => {
    await openRecords();
    await inDatabase((database) => database.put(drawers, { type: 'bullets', number: 3, records: 'odd' }));
    const records = await openRecords();
    expect(records.store().bullets).toEqual([]);
    expect(records.setAside()).toMatchObject([{ type: 'bullets', value: { number: 3, records: 'odd' } }]);
    expect(await rowsOf()).toEqual([]);
  });
});
