import { describe, expect, it } from 'vitest';
import { findGaps } from '#domain/assessment/gaps.ts';
import { formatGap } from '#domain/assessment/report.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import type { AreaScore } from '#domain/assessment/types.ts';
import { areaScore, sheet } from '../../../support/assessment.ts';
import { practising } from '../../../support/instruments.ts';

const gapArea = (code: string, priority: number, given: Partial<AreaScore> = {}): AreaScore =>
  areaScore(code, { score: 200, ...given, gap: { code, type: 'practice', priority } });

describe('gaps', () => {
  it('are the three with the highest priority', () => {
    const areas = [
      gapArea('AAA', 10),
      gapArea('BBB', 40),
      gapArea('CCC', 30),
      gapArea('DDD', 20),
      areaScore('EEE'),
    ];
    expect(findGaps(areas).map(({ code }) => code)).toEqual(['BBB', 'CCC', 'DDD']);
  });

  it('of one priority are ordered by score ↑, evidence ↑, weight ↓, then as in the instrument', () => {
    const areas = [
      gapArea('AAA', 50, { score: 200, evidence: 2, weight: 1 }),
      gapArea('BBB', 50, { score: 200, evidence: 2, weight: 2 }),
      gapArea('CCC', 50, { score: 200, evidence: 1, weight: 1 }),
      gapArea('DDD', 50, { score: 150, evidence: 3, weight: 1 }),
    ];
    expect(findGaps(areas).map(({ code }) => code)).toEqual(['DDD', 'CCC', 'BBB']);
  });

  it('of the practising track aim at 300 and 250', () => {
    const result = scoreAttempt(practising, sheet(practising, '2'.repeat(32), '3'.repeat(8)));
    expect(result.areas.map(({ gap }) => gap && formatGap(gap))).toEqual([
      'HIR:practice:300',
      'PER:practice:300',
      'ROA:practice:300',
      'INC:practice:100',
      'GRO:practice:300',
      'STK:practice:300',
      'TST:practice:300',
      'PRO:practice:100',
    ]);
  });
});
