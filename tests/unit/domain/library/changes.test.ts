import { describe, expect, it } from 'vitest';
import { changesByDay } from '#domain/library/changes.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const entries = [
  buildEntry('faqs', 'b', { title: 'B?' }),
  buildEntry('faqs', 'a', { title: 'A?' }),
  buildEntry('cases', 'case', { reviewed: '2026-01-05' }),
];
const ledgers: Record<string, { on: string; changed: string }[]> = {
  'faqs/a': [
    { on: '2026-01-01', changed: 'written' },
    { on: '2026-01-02', changed: 'The first of three notes is not shown.' },
    { on: '2026-01-02', changed: 'The answer is shorter' },
    { on: '2026-01-02', changed: 'A source more.' },
  ],
  'faqs/b': [{ on: '2026-01-02', changed: 'written' }],
};

describe('changesByDay', () => {
  it('gives new pages and changed ones with their last two notes of a day, newest day first', () => {
    const days = changesByDay(entries, (key) => ledgers[key] ?? []).map(({ day, changes }) => [
      day,
      changes.map(({ entry, isNew, note }) => `${entry.id}${isNew ? ' new' : ''} ${note}`.trim()),
    ]);
    expect(days).toEqual([
      // A page without a ledger has its own day.
      ['2026-01-05', ['case new']],
      ['2026-01-02', ['b new', 'a The answer is shorter. A source more.']],
      ['2026-01-01', ['a new']],
    ]);
  });
});
