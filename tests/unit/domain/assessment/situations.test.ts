import { describe, expect, it } from 'vitest';
import {
  countMatches,
  scoreSituation,
  scoreSituations,
  type SituationAnswer,
} from '#domain/assessment/situations.ts';
import { situations } from '../../../support/instruments.ts';

const slip = situations.items.find(({ id }) => id === 'sjt.slip');
if (!slip) throw new Error('sjt.slip');

describe('a situation', () => {
  it.each<[SituationAnswer, number | null]>([
    [{ best: 'c', worst: 'd' }, 2],
    [{ best: 'c', worst: 'a' }, 1],
    [{ best: 'a', worst: 'd' }, 1],
    [{ best: 'a', worst: 'b' }, 0],
    [{ best: 'd', worst: 'b' }, -1],
    [{ best: 'a', worst: 'c' }, -1],
    [{ best: 'd', worst: 'c' }, -2],
    [{ best: 'd' }, null],
    [{ worst: 'c' }, null],
    [{ best: 'd', worst: null }, null],
    [{ best: 'c', worst: 'c' }, null],
    [{}, null],
  ])(
    'scores a point for each end that agrees and loses one for each that is its opposite: %j is %s',
    (answer, score) => {
      expect(scoreSituation(slip, answer)).toBe(score);
    },
  );

  it('has no score without an answer', () => {
    expect(scoreSituation(slip, undefined)).toBeNull();
  });
});

describe('all situations', () => {
  it('are scored by id, null where unanswered', () => {
    expect(scoreSituations(situations.items, { 'sjt.outage': { best: 'c', worst: 'b' } })).toEqual({
      'sjt.slip': null,
      'sjt.split': null,
      'sjt.date': null,
      'sjt.lead': null,
      'sjt.outage': 2,
      'sjt.calib': null,
    });
  });

  it('say in how many the first step is the editors’', () => {
    const answers = {
      'sjt.slip': { best: 'c', worst: 'd' },
      'sjt.split': { best: 'b', worst: 'a' },
      'sjt.date': { best: 'a', worst: 'b' },
      'sjt.lead': { best: 'a' },
    } as const;
    expect(countMatches(situations.items, answers)).toEqual({ matched: 2, scored: 3 });
  });
});
