import { expect, test } from 'vitest';
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
    const text = standing && standingText[tool]?.(standing, (time) => time.slice(0, 10));
    expect(text, tool).toMatch(/\d/u);
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
