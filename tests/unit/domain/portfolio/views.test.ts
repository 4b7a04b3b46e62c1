import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicate, findStarted } from '#domain/portfolio/duplicates.ts';
import { countReadyAreas } from '#domain/portfolio/ready-areas.ts';
import { groupByArea, groupByCompetency, groupByYear, lacksResult } from '#domain/portfolio/views.ts';
import { evidenceAreas } from '#schemas/instrument-vocabulary.ts';
import { example, examples } from '../../../support/portfolio.ts';

const items = [
  example({
    id: 'a',
    when: { from: '2024-02', to: '2024-05' },
    competencies: ['PPL', 'TEC'],
    status: 'ready',
  }),
  example({ id: 'b', when: { from: '2025-11' }, situation: 'Stuck', result: 'Unstuck', status: 'ready' }),
  example({ id: 'c', area: 'teamDelivery', competencies: ['TEC'], status: 'draft' }),
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('the views', () => {
  it('show all eight areas with their examples, newest date and best completeness', () => {
    const groups = groupByArea(items);
    expect(groups.map(({ area }) => area)).toEqual([...evidenceAreas]);
    expect(groups.find(({ area }) => area === 'mentoring')).toEqual({
      area: 'mentoring',
      items: [items[1], items[0]],
      newest: '2025-11',
      best: 2,
    });
    expect(groups.find(({ area }) => area === 'teamDelivery')).toMatchObject({ newest: null, best: 0 });
  });
  it('show an example under each of its competencies, and what has none last', () => {
    expect(
      groupByCompetency(items, ['PPL', 'TEC', 'HIR']).map(({ key, items: own }) => [key, ids(own)]),
    ).toEqual([
      ['PPL', 'a'],
      ['TEC', 'ac'],
      [null, 'b'],
    ]);
  });
  it('show a timeline, newest year first, without a date last', () => {
    expect(groupByYear(items).map(({ key, items: own }) => [key, ids(own)])).toEqual([
      ['2025', 'b'],
      ['2024', 'a'],
      [null, 'c'],
    ]);
  });
  it('find what still waits for its result', () => {
    expect(ids(items.filter(lacksResult))).toBe('ac');
  });
  it('never lose an example', () => {
    fc.assert(
      fc.property(fc.array(examples), (list) => {
        for (const groups of [groupByArea(list), groupByYear(list), groupByCompetency(list, ['PPL', 'TEC'])])
          expect(new Set(groups.flatMap(({ items: own }) => own))).toEqual(new Set(list));
      }),
    );
  });
});

it('an area counts as covered when one of its examples is ready', () => {
  expect(countReadyAreas([])).toBe(0);
  expect(countReadyAreas(items)).toBe(1);
  expect(countReadyAreas(evidenceAreas.map((area) => example({ area, status: 'ready' })))).toBe(8);
});

describe('a duplicate', () => {
  const asked = { itemIds: ['ppl.1to1'], when: { from: '2025-03', to: '2025-06' } };
  const one = example({ id: 'one', ...asked });
  it('answers the same question in the same month', () => {
    expect(
      findDuplicate([one], example({ id: 'two', itemIds: ['x', 'ppl.1to1'], when: { from: '2025-03' } })),
    ).toBe(one);
  });
  it('is not an example of another month or question, nor the example itself', () => {
    expect(findDuplicate([one], example({ id: 'two', ...asked, when: { from: '2025-04' } }))).toBeUndefined();
    expect(findDuplicate([one], example({ id: 'two', ...asked, itemIds: ['x'] }))).toBeUndefined();
    expect(findDuplicate([one], example({ id: 'two', ...asked, itemIds: [] }))).toBeUndefined();
    expect(findDuplicate([one], one)).toBeUndefined();
  });
  it('of a draft is the draft that nobody has dated yet', () => {
    const draft = example({ id: 'draft', itemIds: ['ppl.1to1'] });
    expect(findStarted([one, draft], 'ppl.1to1')).toBe(draft);
    expect(findStarted([one], 'ppl.1to1')).toBeUndefined();
  });
});
