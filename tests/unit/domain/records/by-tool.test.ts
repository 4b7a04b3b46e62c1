import { expect, test } from 'vitest';
import { listsOfTool, savedByTool, toolIds, withoutTool } from '#domain/records/by-tool.ts';
import { recordTypes } from '#domain/records/record-table.ts';
import { emptyStore } from '#domain/records/store.ts';
import { frozenStore } from '../../../support/records.ts';

test('gives every list of the store to exactly one tool', () => {
  expect(Object.values(listsOfTool).flat().toSorted()).toEqual([...recordTypes].sort());
});

test('finds nothing in an empty store', () => {
  expect(savedByTool(emptyStore)).toEqual([]);
});

test('counts, weighs and dates what each tool keeps', () => {
  const store = frozenStore();
  const saved = savedByTool(store);
  expect(saved.map(({ tool }) => tool)).toEqual(toolIds);
  for (const { counts, bytes, changed } of saved) {
    expect(counts.every(({ count }) => count > 0)).toBe(true);
    expect(bytes).toBeGreaterThan(10);
    expect(changed).toMatch(/^\d{4}-\d\d-\d\dT/u);
  }
});

test.each(toolIds)('takes out what belongs to %s and nothing else', (tool) => {
  const store = frozenStore();
  const rest = savedByTool(withoutTool(store, tool));
  expect(rest).toEqual(savedByTool(store).filter((each) => each.tool !== tool));
});
