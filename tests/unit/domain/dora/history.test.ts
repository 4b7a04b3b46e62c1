import { expect, it } from 'vitest';
import { groupByService } from '#domain/dora/history.ts';
import { answersOf } from '../../../support/delivery.ts';

const check = (id: string, service: string, day: string) => ({
  id,
  version: 1 as const,
  service,
  answers: answersOf('44523'),
  at: `${day}T09:00:00.000Z`,
  updatedAt: `${day}T09:00:00.000Z`,
});

it('groups checks by service, whatever the case and spaces, oldest first; the newest service first', () => {
  const groups = groupByService([
    check('c', ' checkout ', '2026-07-01'),
    check('a', 'Checkout', '2026-01-01'),
    check('b', 'Search  index', '2026-09-01'),
    check('d', 'search index', '2026-03-01'),
  ]);
  expect(groups.map(({ service, checks }) => [service, checks.map(({ id }) => id)])).toEqual([
    ['Search  index', ['d', 'b']],
    [' checkout ', ['a', 'c']],
  ]);
});
