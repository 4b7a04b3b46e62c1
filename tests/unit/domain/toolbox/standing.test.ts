import { expect, test } from 'vitest';
import type { RecordTool } from '#domain/records/record-table.ts';
import { emptyStore } from '#domain/records/store.ts';
import { standings } from '#domain/toolbox/standing.ts';
import { standingText } from '#strings/toolbox';
import { frozenStore } from '../../../support/records.ts';

test('says nothing of tools that hold nothing', () => {
  expect(Object.values(standings(emptyStore)).every((standing) => standing === null)).toBe(true);
});

test('says where a reader stands in every tool, in words', () => {
  for (const [tool, standing] of Object.entries(standings(frozenStore()))) {
    expect(standing, tool).not.toBeNull();
    const text = standing && standingText[tool as RecordTool](standing, (time) => time.slice(0, 10));
    expect(text, tool).toMatch(/\d/u);
  }
});

test('reads what changed last, in whatever order the lists are', () => {
  const { attempts, plans, roleFit } = frozenStore();
  const [attempt, plan, fit] = [attempts[0]!, plans[0]!, roleFit[0]!];
  const [early, late] = ['2026-01-15T09:00:00.000Z', '2026-02-15T09:00:00.000Z'];
  const task = plan.tasks[0]!;
  const lists = {
    attempts: [
      { ...attempt, updatedAt: late, completedAt: late },
      { ...attempt, updatedAt: early, completedAt: early },
    ],
    plans: [
      { ...plan, kind: '30d' as const, updatedAt: late, tasks: [task] },
      { ...plan, kind: '30d' as const, updatedAt: early, tasks: [task, task] },
    ],
    roleFit: [
      { ...fit, updatedAt: late, answers: { a: 1 as const } },
      { ...fit, updatedAt: early, answers: { a: 1 as const, b: 2 as const } },
    ],
  };
  for (const order of [<T>(list: T[]) => list, <T>(list: T[]) => list.toReversed()]) {
    const { attempts, plans, roleFit } = lists;
    const read = standings({
      ...emptyStore,
      attempts: order(attempts),
      plans: order(plans),
      roleFit: order(roleFit),
    });
    expect([read.readiness?.finished, read.plan?.of, read['role-fit']?.count]).toEqual([late, 1, 1]);
  }
});

test('counts an area once, and only where an example is ready', () => {
  const [item] = frozenStore().evidence;
  if (!item) throw new Error('the fixture has no example');
  const evidence = (['ready', 'ready', 'draft'] as const).map((status, at) => ({
    ...item,
    id: `e-${at}`,
    status,
    area: at === 2 ? ('mentoring' as const) : ('teamDelivery' as const),
  }));
  expect(standings({ ...emptyStore, evidence }).portfolio).toMatchObject({ count: 1, of: 8 });
});
