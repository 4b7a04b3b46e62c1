import { describe, expect, it } from 'vitest';
import { findBand } from '#domain/assessment/band.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import type { AreaScore, Consistency } from '#domain/assessment/types.ts';
import { areaScore, sheet } from '../../../support/assessment.ts';
import { aspiring, practising } from '../../../support/instruments.ts';

type Changes = Record<string, Partial<AreaScore>>;

const standing = (
  track: typeof aspiring,
  changes: Changes = {},
  answered = 32,
  consistency: Consistency | null = 'consistent',
) => ({
  areas: track.competencies.map(({ code, tier }) => areaScore(code, { tier, ...changes[code] })),
  coverage: { answered, items: 32 },
  consistency,
});
const aspiringBand = (
  overall: number | null,
  ...given: Parameters<typeof standing> extends [unknown, ...infer Rest] ? Rest : never
) => findBand(aspiring.scoring, overall, standing(aspiring, ...given));
const practisingBand = (
  overall: number | null,
  ...given: Parameters<typeof standing> extends [unknown, ...infer Rest] ? Rest : never
) => findBand(practising.scoring, overall, standing(practising, ...given));

describe('the aspiring band', () => {
  it.each([
    [0, 'exploring'],
    [119, 'exploring'],
    [120, 'building'],
    [209, 'building'],
    [210, 'close'],
    [259, 'close'],
    [260, 'case'],
    [400, 'case'],
  ])('changes at its edges: %i is %s', (overall, band) => {
    expect(aspiringBand(overall)).toEqual({ band, provisional: false, reasons: [] });
  });

  it.each([
    [149, 'building', ['people-floor']],
    [150, 'close', ['G1 people>=2.5']],
    [249, 'close', ['G1 people>=2.5']],
    [250, 'case', []],
    [null, 'building', ['people-floor']],
  ])('needs people work: with PPL at %s it is %s', (score, band, reasons) => {
    expect(aspiringBand(300, { PPL: { score } })).toMatchObject({ band, reasons });
  });

  it('tests the floor only where the band would be above it', () => {
    expect(aspiringBand(209, { PPL: { score: 0 } })).toMatchObject({ band: 'building', reasons: [] });
    expect(aspiringBand(119, { PPL: { score: 0 } })).toMatchObject({ band: 'exploring', reasons: [] });
    expect(aspiringBand(210, { PPL: { score: 0 } })).toMatchObject({
      band: 'building',
      reasons: ['people-floor'],
    });
  });

  it('tests no gate once the floor holds it, and none below the highest band', () => {
    expect(aspiringBand(300, { PPL: { score: 149, evidence: 0 } }, 20, 'rough').reasons).toEqual([
      'people-floor',
    ]);
    expect(aspiringBand(259, { HIR: { score: null } }, 20, 'rough').reasons).toEqual([]);
  });

  it.each<[Changes, boolean]>([
    [{ HIR: { score: 149 } }, true],
    [{ HIR: { score: 150 } }, false],
    [{ HIR: { score: null } }, true],
    [{ CON: { score: 0 } }, false],
  ])('needs 1.5 in every essential area: %j', (changes, isHeld) => {
    expect(aspiringBand(300, changes).reasons).toEqual(isHeld ? ['G2 essential floor 1.5'] : []);
  });

  it.each<[string, Changes, boolean]>([
    ['people and two others', { HIR: { evidence: 1 }, COM: { evidence: 1 } }, false],
    ['people and one other', { HIR: { evidence: 1 }, COM: { evidence: 1 }, DEL: { evidence: 0 } }, true],
    ['four others without people', { PPL: { evidence: 1 } }, true],
    [
      'nothing outside the essentials',
      { PRO: { evidence: 0 }, CON: { evidence: 0 }, MET: { evidence: 0 } },
      false,
    ],
  ])('needs evidence in people work and two other essential areas: %s', (_, changes, isHeld) => {
    expect(aspiringBand(300, changes).reasons).toEqual(isHeld ? ['G3 evidence'] : []);
  });

  it('needs 80 % of the items, and consistent answers', () => {
    expect(aspiringBand(300, {}, 26).reasons).toEqual([]);
    expect(aspiringBand(300, {}, 25).reasons).toEqual(['G4 coverage']);
    expect(aspiringBand(300, {}, 32, 'second-look').reasons).toEqual([]);
    expect(aspiringBand(300, {}, 32, 'rough').reasons).toEqual(['G5 consistency']);
  });

  it('names every gate that fails, in order', () => {
    const changes = { PPL: { score: 150, evidence: 0 as const }, HIR: { score: null } };
    expect(aspiringBand(300, changes, 17, 'rough')).toEqual({
      band: 'close',
      provisional: true,
      reasons: ['G1 people>=2.5', 'G2 essential floor 1.5', 'G3 evidence', 'G4 coverage', 'G5 consistency'],
    });
  });
});

describe('the practising band', () => {
  it.each([
    [0, 'finding'],
    [149, 'finding'],
    [150, 'basics'],
    [239, 'basics'],
    [240, 'solid'],
    [309, 'solid'],
    [310, 'strong'],
  ])('changes at its edges: %i is %s', (overall, band) => {
    expect(practisingBand(overall)).toEqual({ band, provisional: false, reasons: [] });
  });

  it.each<[string, Changes, number, Consistency, string[]]>([
    ['an area below 2.0', { INC: { score: 199 } }, 32, 'consistent', ['P1 area floor 2.0']],
    ['an area at 2.0', { INC: { score: 200 } }, 32, 'consistent', []],
    ['an unscored area', { PRO: { score: null } }, 32, 'consistent', ['P1 area floor 2.0']],
    [
      'evidence in five areas',
      { HIR: { evidence: 1 }, PER: { evidence: 0 }, ROA: { evidence: 1 } },
      32,
      'consistent',
      [],
    ],
    [
      'evidence of 2 everywhere',
      Object.fromEntries(practising.competencies.map(({ code }) => [code, { evidence: 2 as const }])),
      32,
      'consistent',
      [],
    ],
    [
      'evidence in four areas',
      { HIR: { evidence: 1 }, PER: { evidence: 0 }, ROA: { evidence: 1 }, INC: { evidence: 1 } },
      32,
      'consistent',
      ['P2 evidence in 5 areas'],
    ],
    ['25 of 32 items', {}, 25, 'second-look', ['P3 coverage']],
    ['rough answers', {}, 32, 'rough', ['P4 consistency']],
    ['no people floor', { GRO: { score: 210 } }, 32, 'consistent', []],
  ])('is held at Solid by a gate: %s', (_, changes, answered, consistency, reasons) => {
    expect(practisingBand(320, changes, answered, consistency)).toMatchObject({
      band: reasons.length > 0 ? 'solid' : 'strong',
      reasons,
    });
  });
});

describe('coverage and the band', () => {
  it.each([
    [15, null, false],
    [16, 'exploring', true],
    [25, 'exploring', true],
    [26, 'exploring', false],
  ])(
    'gives no band below half and a provisional one below 80 %%: %i of 32',
    (answered, band, provisional) => {
      expect(aspiringBand(100, {}, answered)).toEqual({ band, provisional, reasons: [] });
    },
  );

  it('gives no band without an overall', () => {
    expect(aspiringBand(null)).toEqual({ band: null, provisional: false, reasons: [] });
  });

  it('still gives scores, gaps, strengths and flags below half', () => {
    const result = scoreAttempt(
      aspiring,
      sheet(aspiring, '3343 33uu 4uuu u1un 3nuu uuu 2uu 4uu uuu', '301020010'),
    );
    expect(result).toMatchObject({
      band: null,
      provisional: false,
      reasons: [],
      consistency: null,
      overall: 181,
      shown: '1.8',
      strengths: ['PPL'],
      flags: ['coverage'],
    });
    expect(result.gaps).toHaveLength(3);
  });
});
