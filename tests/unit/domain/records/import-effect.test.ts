import { expect, test } from 'vitest';
import { effectOf } from '#domain/records/import-effect.ts';
import { emptyStore } from '#domain/records/store.ts';
import { importEffect, sayCounts } from '#strings/import';

const at = (day: number) => `2026-11-${day}T10:00:00.000Z`;
const here = { ...emptyStore, searches: [{ q: 'on-call pay', at: at(10) }] };
const file = {
  searches: [
    { q: 'on-call pay', at: at(12) },
    { q: 'bus factor', at: at(11) },
  ],
};

test('a file that holds nothing but searches is said to add them, and deleting names them', () => {
  const after = { ...here, searches: [...file.searches] };
  const effect = effectOf(here, after, file);
  expect(importEffect.before(effect)).toBe('1 recent search will be added; 1 recent search is here already.');
  expect(importEffect.after(effect)).toBe('1 recent search added; 1 recent search was there already.');
  expect(sayCounts(effectOf(after, emptyStore, {}).removed)).toBe('2 recent searches');
});
