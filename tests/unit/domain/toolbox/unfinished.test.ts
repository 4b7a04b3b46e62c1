import { describe, expect, it } from 'vitest';
import { emptyStore } from '#domain/records/store.ts';
import type { Store } from '#domain/records/types.ts';
import { unfinished } from '#domain/toolbox/unfinished.ts';
import { formatRoute } from '#islands/readiness/route.ts';
import { frozenStore } from '../../../support/records.ts';

const [attempt] = frozenStore().attempts;
const [plan] = frozenStore().plans;
const at = '2026-02-01T00:00:00.000Z';
const begun = {
  ...attempt!,
  id: 'a:1',
  origin: 'self' as const,
  answers: { one: { v: 3 as const, at }, two: { v: null, at } },
};
delete (begun as { completedAt?: string }).completedAt;
const tasks = [
  { id: 't1', phase: 'mine' as const, text: 'One', done: at },
  { id: 't2', phase: 'mine' as const, text: 'Two' },
];
const storeWith = (changes: Partial<Store>): Store => ({ ...emptyStore, ...changes });

describe('unfinished', () => {
  it('finds the attempt that was begun, with the way back into it and how far it has come', () => {
    expect(unfinished(storeWith({ attempts: [begun] }))).toEqual([
      [begun.instrument, formatRoute('a:1', 'resume'), '1'],
    ]);
  });

  it('finds the plan that has tasks left', () => {
    expect(unfinished(storeWith({ plans: [{ ...plan!, id: 'p1', kind: '30d', tasks }] }))).toEqual([
      ['plan', '#p1', '1 / 2'],
    ]);
  });

  it.each<[string, Partial<Store>]>([
    ['nothing is there', {}],
    ['the attempt is finished', { attempts: [{ ...begun, completedAt: at }] }],
    ['nothing is answered', { attempts: [{ ...begun, answers: {} }] }],
    ['the attempt is somebody else’s', { attempts: [{ ...begun, origin: 'shared' }] }],
    ['all tasks are done', { plans: [{ ...plan!, kind: '30d', tasks: [tasks[0]!] }] }],
  ])('finds nothing where %s', (_, store) => {
    expect(unfinished(storeWith(store))).toEqual([]);
  });
});
