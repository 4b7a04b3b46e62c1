import { describe, expect, test } from 'vitest';
import { databaseName } from '#browser/records/disk.ts';
import { migrateAll, migrateRecord } from '#browser/records/migrate-wrapped.ts';
import { sortBySchema, wrap } from '#browser/records/sort-by-schema.ts';

describe('sortBySchema', () => {
  test('tells today’s records from earlier, later and damaged ones', () => {
    const today = { key: 'a', schema: 2, record: {} };
    const earlier = { key: 'b', schema: 1, record: {} };
    const later = { key: 'c', schema: 3, record: {} };
    expect(sortBySchema([today, earlier, later, 'junk', { key: 'd' }, null], 2)).toEqual({
      current: [today],
      earlier: [earlier],
      later: [later],
      damaged: ['junk', { key: 'd' }, null],
    });
  });
});

describe('migrateRecord', () => {
  const rename = (data: unknown) => JSON.parse(JSON.stringify(data).replace('"old"', '"new"')) as unknown;
  test('moves a record through the steps of an export', () => {
    const wrapped = { key: 'a', schema: 1, record: { id: 'a', old: true } };
    expect(migrateRecord('bullets', wrapped, 2, { 1: rename })).toEqual({ id: 'a', new: true });
  });
  test('gives nothing where a step fails, so that the record is kept as it was', () => {
    const wrapped = wrap('a', {});
    expect(migrateRecord('bullets', wrapped, 2, {})).toBeNull();
  });
});

describe('migrateAll', () => {
  test('tells what moves from what is stuck', () => {
    const [moves, stays] = [
      { key: 'a', schema: 0, record: { id: 'a' } },
      { key: 'b', schema: 0, record: 'junk' },
    ];
    const toRecord = (_: string, { record }: { record: unknown }) =>
      record === 'junk' ? null : { id: 'new' };
    expect(migrateAll('bullets', [moves, stays], toRecord)).toEqual({
      moved: [{ old: moves, now: wrap('a', { id: 'new' }) }],
      stuck: [stays],
    });
  });
});

test('two sites on one origin have databases of their own', () => {
  expect(databaseName('/')).not.toBe(databaseName('/handbook/'));
});
