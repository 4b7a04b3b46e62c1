import { describe, expect, it } from 'vitest';
import { findClosestToStrength, findStrengths } from '#domain/assessment/strengths.ts';
import { areaScore } from '../../../support/assessment.ts';

describe('strengths', () => {
  it('score 2.5 or more and have evidence of 2 or more', () => {
    const areas = [
      areaScore('AAA', { score: 249 }),
      areaScore('BBB', { score: 250, evidence: 2 }),
      areaScore('CCC', { score: 400, evidence: 1 }),
      areaScore('DDD', { score: null }),
    ];
    expect(findStrengths(areas)).toEqual(['BBB']);
  });

  it('are ordered by score, evidence, weight, then as in the instrument, and are three at most', () => {
    const areas = [
      areaScore('AAA', { score: 300, evidence: 2, weight: 1 }),
      areaScore('BBB', { score: 300, evidence: 2, weight: 3 }),
      areaScore('CCC', { score: 300, evidence: 2, weight: 3 }),
      areaScore('DDD', { score: 300, evidence: 3, weight: 1 }),
      areaScore('EEE', { score: 310, evidence: 2, weight: 1 }),
    ];
    expect(findStrengths(areas)).toEqual(['EEE', 'DDD', 'BBB']);
  });

  it('are none where the closest areas lack score or evidence, which are named instead', () => {
    const areas = [
      areaScore('AAA', { score: 240 }),
      areaScore('BBB', { score: 275, evidence: 1 }),
      areaScore('CCC', { score: null }),
    ];
    expect(findStrengths(areas)).toEqual([]);
    expect(findClosestToStrength(areas).map(({ code }) => code)).toEqual(['BBB', 'AAA']);
    const more = [...areas, areaScore('DDD', { score: 100 }), areaScore('EEE', { score: 50 })];
    expect(findClosestToStrength(more).map(({ code }) => code)).toEqual(['BBB', 'AAA', 'DDD']);
  });
});
