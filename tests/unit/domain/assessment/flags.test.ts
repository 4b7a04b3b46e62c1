import { describe, expect, it } from 'vitest';
import { judgeConsistency } from '#domain/assessment/flags.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import type { AnswerSheet, Flag } from '#domain/assessment/types.ts';
import { sheet } from '../../../support/assessment.ts';
import { aspiring, practising } from '../../../support/instruments.ts';

const full = '3'.repeat(9);
const flagsOf = (answers: string, evidence = full, more: Partial<AnswerSheet> = {}): readonly Flag[] =>
  scoreAttempt(aspiring, sheet(aspiring, answers, evidence, more)).flags;
/** Answers without a pattern. */
const mixed = '3233 3232 3332 2212 3323 322 232 222 112';

describe('the flag "straight-line"', () => {
  it.each([
    ['29 of 32 alike', '2'.repeat(29) + '111', true],
    ['28 of 32 alike', '2'.repeat(28) + '1111', false],
    ['18 of 20 alike', '2'.repeat(18) + '11' + 'n'.repeat(12), true],
    ['16 of 16 alike', '2'.repeat(16) + 'n'.repeat(16), true],
    ['15 of 15 alike', '2'.repeat(15) + 'n'.repeat(17), false],
    ['all "no chance yet"', 'n'.repeat(32), false],
  ])('needs 16 levels and nine tenths alike: %s', (_, answers, isRaised) => {
    expect(flagsOf(answers).includes('straight-line')).toBe(isRaised);
  });
});

describe('the flag "fast"', () => {
  it.each([
    ['2.4 s', mixed, 2.4, true],
    ['0 s', mixed, 0, true],
    ['2.5 s', mixed, 2.5, false],
    ['an hour', mixed, 3600, false],
    ['not measured', mixed, undefined, false],
    ['15 levels', '323332323332221' + 'n'.repeat(17), 1, false],
    ['16 levels', '3233323233322212' + 'n'.repeat(16), 1, true],
  ])('needs 16 levels and less than 2.5 s an item: %s', (_, answers, medianSeconds, isRaised) => {
    expect(flagsOf(answers, full, { medianSeconds }).includes('fast')).toBe(isRaised);
  });
});

describe('the flag "ahead-of-evidence"', () => {
  it.each([
    ['2222 3333 3333 3333 3333 333 333 333 333', '333111111', false],
    ['2323 2323 2323 2323 2323 23u 23u 23u 23u', '000000000', true],
    ['2323 2323 2323 2323 2322 23u 23u 23u 23u', '000000000', false],
    ['3333 3333 3333 3333 3333 333 333 333 333', '000000333', true],
    ['3333 3333 3333 2222 2222 222 222 222 222', '000000000', false],
    ['3333 3333 3333 3333 2222 222 222 222 222', '000000000', true],
  ])(
    'is raised where the overall loses half a level to missing evidence: %s %s',
    (answers, evidence, isRaised) => {
      const { overallRaw, overall, flags } = scoreAttempt(aspiring, sheet(aspiring, answers, evidence));
      expect((overallRaw ?? 0) - (overall ?? 0) >= 50).toBe(isRaised);
      expect(flags.includes('ahead-of-evidence')).toBe(isRaised);
    },
  );
});

describe('the flag "pairs"', () => {
  const withAnswers = (changes: AnswerSheet['answers']): readonly Flag[] => {
    const { answers } = sheet(aspiring, mixed);
    return scoreAttempt(aspiring, sheet(aspiring, mixed, full, { answers: { ...answers, ...changes } }))
      .flags;
  };

  it.each<[string, AnswerSheet['answers'], boolean]>([
    ['one pair three apart', { 'ppl.1to1': 0, 'ppl.growth': 3 }, false],
    ['two pairs three apart', { 'ppl.1to1': 0, 'ppl.growth': 3, 'del.risk': 4, 'com.update': 1 }, true],
    ['two pairs two apart', { 'ppl.1to1': 1, 'ppl.growth': 3, 'del.risk': 4, 'com.update': 2 }, false],
    [
      'a pair with "no chance yet"',
      { 'ppl.1to1': 'nc', 'ppl.growth': 4, 'del.risk': 4, 'com.update': 1 },
      false,
    ],
    [
      'a pair with "not in my work"',
      { 'ppl.1to1': 'na', 'ppl.growth': 4, 'del.risk': 4, 'com.update': 1 },
      false,
    ],
    ['a pair with a blank', { 'ppl.1to1': null, 'ppl.growth': 4, 'del.risk': 4, 'com.update': 1 }, false],
  ])('needs two contradictions between levels: %s', (_, changes, isRaised) => {
    expect(withAnswers(changes).includes('pairs')).toBe(isRaised);
  });
});

describe('the flag "coverage"', () => {
  it.each([
    [26, false],
    [25, true],
    [0, true],
  ])('is raised below 80 %%: %i of 32', (answered, isRaised) => {
    const answers = mixed.replaceAll(' ', '').slice(0, answered) + 'u'.repeat(32 - answered);
    expect(flagsOf(answers).includes('coverage')).toBe(isRaised);
  });
});

describe('the flag "judgement"', () => {
  const high = '3333 4433 3443 3333 3433 333 333 333 333';
  it.each<[string, string, Record<string, number | null>, boolean]>([
    ['a linked situation at −1', high, { 'sjt.slip': -1 }, true],
    ['a linked situation at −2', high, { 'sjt.slip': -2 }, true],
    ['a linked situation at 0', high, { 'sjt.slip': 0 }, false],
    ['a linked situation without a score', high, { 'sjt.slip': null }, false],
    ['a situation of the other track', high, { 'sjt.outage': -2 }, false],
    ['an area below 300', high.replace(/333 333 333$/u, '332 333 333'), { 'sjt.slip': -2 }, false],
    ['an area without a score', high.replace(/333 333 333$/u, '4uu 333 333'), { 'sjt.slip': -2 }, false],
  ])('needs a poor choice in an area that scores high: %s', (_, answers, situations, isRaised) => {
    expect(flagsOf(answers, full, { situations }).includes('judgement')).toBe(isRaised);
  });

  it('looks at the levels, not at what the evidence leaves of them', () => {
    expect(flagsOf(high, '0'.repeat(9), { situations: { 'sjt.slip': -1 } })).toContain('judgement');
  });

  it('is raised once, however many situations raise it', () => {
    const flags = flagsOf(high, full, { situations: { 'sjt.slip': -2, 'sjt.split': -1, 'sjt.lead': -2 } });
    expect(flags.filter((flag) => flag === 'judgement')).toHaveLength(1);
  });
});

describe('flags', () => {
  it('stand in the order of the rules', () => {
    const answers = '0444 4144 4444 4444 0444 444 444 uuu uuu'.replaceAll('u', '4');
    const flags = scoreAttempt(
      practising,
      sheet(practising, '4'.repeat(21) + '1' + 'u'.repeat(10), '', {
        medianSeconds: 1,
        situations: { 'sjt.lead': -2, 'sjt.calib': -2 },
      }),
    ).flags;
    expect(flags).toEqual(['straight-line', 'fast', 'ahead-of-evidence', 'coverage', 'judgement']);
    expect(flagsOf(answers, '0'.repeat(9), { situations: { 'sjt.slip': -2 } })).toEqual([
      'straight-line',
      'ahead-of-evidence',
      'pairs',
      'judgement',
    ]);
  });
});

describe('consistency', () => {
  it.each<[readonly Flag[], number, string | null]>([
    [[], 32, 'consistent'],
    [['fast'], 32, 'second-look'],
    [['fast', 'pairs'], 32, 'rough'],
    [['fast', 'pairs', 'coverage'], 16, 'rough'],
    [['coverage'], 15, null],
  ])(
    'is judged by the number of flags, and not below half coverage: %j at %i',
    (flags, answered, consistency) => {
      expect(judgeConsistency(flags, { answered, items: 32 })).toBe(consistency);
    },
  );
});
