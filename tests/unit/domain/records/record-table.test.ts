import { describe, expect, it, test } from 'vitest';
import { createMissingStores } from '#browser/records/open-database.ts';
import { buildBackup, buildPartialExport, writeExport } from '#domain/records/export.ts';
import { readImport } from '#domain/records/import.ts';
import { recordTable, recordTypes } from '#domain/records/record-table.ts';
import { recordSchemas } from '#domain/records/schema.ts';
import { emptyStore } from '#domain/records/store.ts';
import { recordNames } from '#strings/records';
import { frozenStore } from '../../../support/records.ts';

const now = '2026-11-29T09:00:00.000Z';
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each(recordTypes)('the list %s', (type) => {
  it('has an empty list, a check and a name', () => {
    expect(emptyStore[type]).toEqual([]);
    expect(recordSchemas[type]).toBeDefined();
    expect(recordNames[type]).toMatch(/\S/u);
  });

  it('goes through a file and back', async () => {
    const store = frozenStore();
    const file = buildPartialExport(store, [type], true, now, '');
    const read = await readImport(bytesOf(writeExport(file)));
    expect(read).toMatchObject({ ok: true, data: { [type]: store[type] } });
  });
});

test('a file holds the lists in the order of the table', () => {
  const { data } = buildBackup(frozenStore(), now, '');
  expect(Object.keys(data).filter((key) => Object.hasOwn(recordTable, key))).toEqual(recordTypes);
});

describe('the object stores', () => {
  const made = (present: readonly string[]) => {
    const names: string[] = [];
    createMissingStores({
      objectStoreNames: { contains: (name) => present.includes(name) },
      createObjectStore: (name) => names.push(name) as never,
    });
    return names;
  };

  it('are made for every list of a new database', () => {
    expect(made([])).toEqual(['drawers', ...recordTypes, 'singles', 'set-aside', 'backups']);
  });

  it('are added for a list that came later, and the others stay', () => {
    const all = made([]);
    expect(made(all.filter((name) => name !== 'dora'))).toEqual(['dora']);
    expect(made(all)).toEqual([]);
  });
});
