import { describe, expect, it } from 'vitest';
import { findEvidencePrompts, findNextLevel } from '#domain/assessment/next-steps.ts';
import { countAnswered, findResumeArea, progressOf } from '#domain/assessment/progress.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import { sheet } from '../../../support/assessment.ts';
import { aspiring } from '../../../support/instruments.ts';

const area = (code: string) => {
  const found = aspiring.competencies.find((competency) => competency.code === code);
  if (!found) throw new Error(code);
  return found;
};

describe('the next level', () => {
  it('is one up from the lowest item, the first on ties', () => {
    const next = findNextLevel(area('PPL'), {
      'ppl.1to1': 3,
      'ppl.growth': 1,
      'ppl.delegate': 1,
      'ppl.sponsor': 4,
    });
    expect(next).toMatchObject({ item: { id: 'ppl.growth' }, level: 1, next: area('PPL').items[1]?.l[2] });
  });

  it('counts "no chance yet" as 0 and leaves the other answers out', () => {
    const next = findNextLevel(area('PPL'), {
      'ppl.1to1': 'na',
      'ppl.growth': 1,
      'ppl.delegate': 'nc',
      'ppl.sponsor': null,
    });
    expect(next).toMatchObject({
      item: { id: 'ppl.delegate' },
      level: null,
      next: area('PPL').items[2]?.l[1],
    });
  });

  it('does not exist above 4, or without an answer', () => {
    expect(findNextLevel(area('PPL'), { 'ppl.1to1': 4, 'ppl.growth': 4 })).toBeNull();
    expect(findNextLevel(area('PPL'), {})).toBeNull();
  });
});

describe('evidence prompts', () => {
  it('come for strengths without full evidence and for evidence gaps, with the strongest item', () => {
    const given = sheet(aspiring, '3343 4444 3333 3333 2222 333 333 222 222', '223000333');
    const result = scoreAttempt(aspiring, given);
    expect(result.strengths).toEqual(['TEC', 'PPL', 'DEL']);
    expect(
      findEvidencePrompts(aspiring, given, result).map(({ code, area: into, item }) => [code, into, item.id]),
    ).toEqual([
      ['TEC', 'technicalJudgement', 'tec.tradeoff'],
      ['PPL', 'mentoring', 'ppl.delegate'],
      ['HIR', 'hiringOnboarding', 'hir.interview'],
      ['PRO', 'processImprovement', 'pro.improve'],
    ]);
  });
});

describe('progress', () => {
  const answers = sheet(aspiring, '3n2x 3uuu uuuu uuuu uuuu uuu uuu uuu uuu').answers;

  it('counts every kind of answer but a blank', () => {
    expect(countAnswered(area('PPL'), answers)).toBe(4);
    expect(countAnswered(area('TEC'), answers)).toBe(1);
  });

  it('is completed, in progress or not started, area by area', () => {
    expect(aspiring.competencies.slice(0, 3).map((each) => progressOf(each, answers))).toEqual([
      'completed',
      'in-progress',
      'not-started',
    ]);
  });

  it('resumes at the first area with an unanswered item', () => {
    expect(findResumeArea(aspiring, answers)).toBe('TEC');
    expect(findResumeArea(aspiring, {})).toBe('PPL');
    expect(findResumeArea(aspiring, sheet(aspiring, '2'.repeat(32)).answers)).toBeNull();
  });
});
