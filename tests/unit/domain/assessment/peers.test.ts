import { describe, expect, it } from 'vitest';
import {
  compareLevels,
  comparePeers,
  medianOf,
  summarisePeers,
  type PeerAnswer,
} from '#domain/assessment/peers.ts';
import type { Answer } from '#domain/assessment/types.ts';
import { practising } from '../../../support/instruments.ts';

describe('two levels', () => {
  it.each<[Answer | undefined, PeerAnswer | undefined, string | null]>([
    [3, 3, 'agree'],
    [3, 2, 'glance'],
    [2, 3, 'glance'],
    [3, 1, 'talk'],
    [0, 4, 'talk'],
    [3, 'k', null],
    [3, null, null],
    ['nc', 2, null],
    ['na', 2, null],
    [null, 2, null],
    [undefined, undefined, null],
  ])(
    'that are the same agree, one apart ask for a glance, two apart for a talk: %s and %s',
    (own, theirs, verdict) => {
      expect(compareLevels(own, theirs)).toBe(verdict);
    },
  );
});

describe('the comparison with peers', () => {
  it('lists every item colleagues are asked about, with each reply', () => {
    const answers = { 'p.hir.loop': 3, 'p.stk.cadence': 'nc' } as const;
    const replies = [{ 'p.hir.loop': 1 }, { 'p.hir.loop': 'k', 'p.stk.cadence': 2 }] as const;
    const comparison = comparePeers(practising, answers, replies);
    expect(comparison.map(({ item }) => item)).toEqual([
      'p.hir.loop',
      'p.per.notes',
      'p.roa.change',
      'p.inc.lead',
      'p.gro.delegate',
      'p.stk.cadence',
      'p.tst.delegate',
      'p.pro.prune',
    ]);
    expect(comparison[0]).toEqual({
      code: 'HIR',
      item: 'p.hir.loop',
      own: 3,
      replies: [
        { level: 1, verdict: 'talk' },
        { level: 'k', verdict: null },
      ],
    });
    expect(comparison[5]).toEqual({
      code: 'STK',
      item: 'p.stk.cadence',
      own: 'nc',
      replies: [
        { level: null, verdict: null },
        { level: 2, verdict: null },
      ],
    });
  });
});

describe('the numbers of blind spot b4', () => {
  it('are the own mean and the median of all peers on items both sides gave a level', () => {
    const answers = { 'p.stk.cadence': 3, 'p.hir.loop': 2, 'p.per.notes': 'nc' } as const;
    const replies = [
      { 'p.stk.cadence': 1, 'p.per.notes': 1 },
      { 'p.stk.cadence': 2, 'p.hir.loop': 'k' },
      { 'p.stk.cadence': 'k', 'p.hir.loop': null },
    ] as const;
    expect(summarisePeers(practising, answers, replies)).toEqual({ STK: { self: 3, median: 1.5 } });
  });

  it('take every item of an area that both sides know', () => {
    const answers = { 'p.stk.cadence': 4, 'p.stk.tailor': 3, 'p.stk.push': 0 } as const;
    const replies = [{ 'p.stk.cadence': 1, 'p.stk.tailor': 2 }, { 'p.stk.tailor': 4 }] as const;
    expect(summarisePeers(practising, answers, replies)).toEqual({ STK: { self: 3.5, median: 2 } });
  });

  it('are absent without replies', () => {
    expect(summarisePeers(practising, { 'p.stk.cadence': 4 }, [])).toEqual({});
  });

  it.each([
    [[3], 3],
    [[1, 4], 2.5],
    [[4, 0, 1], 1],
    [[4, 3, 1, 0], 2],
  ])('take the mean of the middle two of an even number: the median of %j is %d', (given, median) => {
    expect(medianOf(given)).toBe(median);
  });
});
