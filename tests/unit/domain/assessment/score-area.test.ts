import { describe, expect, it } from 'vitest';
import { scoreArea } from '#domain/assessment/score-area.ts';
import type { Answer, Ticks } from '#domain/assessment/types.ts';
import type { Competency } from '#schemas/instrument-track.ts';
import { aspiring } from '../../../support/instruments.ts';

const areaOf = (code: string): Competency => {
  const area = aspiring.competencies.find((competency) => competency.code === code);
  if (!area) throw new Error(code);
  return area;
};
const ppl = areaOf('PPL');
const pro = areaOf('PRO');
const all: Ticks = { s: true, r: true, c: true };

const score = (area: Competency, given: readonly Answer[], ticks?: Ticks) =>
  scoreArea(
    area,
    {
      answers: Object.fromEntries(area.items.map(({ id }, at) => [id, given[at] ?? null])),
      evidence: { [area.code]: ticks },
    },
    aspiring.scoring,
  );

describe('an area', () => {
  it.each([
    [[3, 3, 2], 267],
    [[2, 2, 3], 233],
  ] as const)('rounds the mean of three levels half up: %j is %i', (given, raw) => {
    expect(score(pro, given, all).raw).toBe(raw);
  });

  it('has the mean of its levels in centi-levels: 1, 0, 2, 1 is 100', () => {
    expect(score(ppl, [1, 0, 2, 1], all).raw).toBe(100);
  });

  it.each<[readonly Answer[], number | null, number, number]>([
    [[3, 3, 3, 3], 300, 4, 0],
    [[4, 'nc', null, null], 200, 2, 1],
    [['nc', 'nc', 'nc', 'nc'], 0, 4, 4],
    [[4, 4, 'na', 'na'], 400, 2, 0],
    [[4, 'na', 'na', 'na'], null, 1, 0],
    [[4, null, null, null], null, 1, 0],
    [['na', 'na', 'na', 'na'], null, 0, 0],
    [[null, null, null, null], null, 0, 0],
  ])('counts "no chance yet" as 0 and leaves "not in my work" and blanks out: %j', (given, raw, n, nc) => {
    expect(score(ppl, given, all)).toMatchObject({ raw, score: raw, n, nc });
  });

  it.each<[readonly Answer[], number | null]>([
    [[4, 4, null], 400],
    [[4, null, null], null],
  ])('is scored only where at least half of its three items count: %j', (given, raw) => {
    expect(score(pro, given, all).raw).toBe(raw);
  });

  it.each<[Ticks | undefined, 0 | 1 | 2 | 3, number]>([
    [undefined, 0, 200],
    [{ s: false, r: true, c: true }, 0, 200],
    [{ s: true, r: false, c: false }, 1, 275],
    [{ s: true, r: true, c: false }, 2, 350],
    [{ s: true, r: false, c: true }, 2, 350],
    [{ s: true, r: true, c: true }, 3, 400],
  ])('is capped by its evidence: %j is evidence %i, at most %i', (ticks, evidence, cap) => {
    expect(score(ppl, [4, 4, 4, 4], ticks)).toMatchObject({ raw: 400, score: cap, evidence, cap });
  });

  it('counts its evidence whether or not it is scored', () => {
    expect(score(ppl, [4, null, null, null], all)).toMatchObject({ score: null, evidence: 3 });
  });

  it.each<[readonly Answer[], number | null]>([
    [['nc', 'nc', 1, 'nc'], 100],
    [[4, null, null, null], 400],
    [[2, 'na', 3, 3], 267],
    [['nc', 'na', null, null], null],
  ])(
    'gives the mean "on what you have had the chance to do" from one level on: %j is %s',
    (given, practice) => {
      expect(score(ppl, given).practice).toBe(practice);
    },
  );

  it.each<[readonly Answer[], Ticks | undefined, string, number]>([
    [[2, 2, 2, 2], all, 'practice', 225],
    [[3, 3, 'nc', 'nc'], all, 'opportunity', 375],
    [[4, 4, 4, 'nc'], undefined, 'evidence', 225],
    [[3, 3, 3, 3], undefined, 'evidence', 225],
    [[2, 3, 3, 2], undefined, 'practice', 225],
    [['nc', 'nc', 4, 4], undefined, 'opportunity', 225],
  ])('has a gap below its target, typed by what it lacks: %j', (given, ticks, type, priority) => {
    expect(score(ppl, given, ticks).gap).toEqual({ code: 'PPL', type, priority });
  });

  it('has no gap at its target', () => {
    expect(score(ppl, [3, 3, 3, 2], all)).toMatchObject({ score: 275, target: 275, gap: null });
  });

  it.each([
    ['PPL', 275, 3],
    ['PRO', 225, 2],
    ['MET', 150, 1],
  ])('takes target and weight from its tier: %s', (code, target, weight) => {
    expect(score(areaOf(code), [])).toMatchObject({ target, weight });
  });
});
