import { describe, expect, it } from 'vitest';
import { addDays, isDay, writeDay } from '#domain/plan/days.ts';
import { planNinetyDays } from '#domain/plan/ninety-day-plan.ts';
import type { Team } from '#domain/plan/types.ts';
import { idsByPhase, planTexts } from '../../../support/plans.ts';

const planOf = (team: Team) => planNinetyDays({ team, start: '2026-01-15' }, { texts: planTexts });

describe('the first 90 days', () => {
  it('listen, align and lead in a new team', () => {
    expect(idsByPhase(planOf('new'))).toEqual({
      1: ['one-to-ones', 'stakeholders', 'read-back'],
      2: ['agreement', 'improve', 'risks'],
      3: ['direction', 'growth-plans', 'measures'],
    });
    expect(planOf('new').reviewOn).toBe('2026-04-15');
  });

  it('talk to former peers in the same team, and look at six people in a team in trouble', () => {
    expect(idsByPhase(planOf('same'))[1]).toEqual(['one-to-ones', 'stakeholders', 'former-peers']);
    expect(idsByPhase(planOf('same'))[2]).toEqual(['agreement', 'improve', 'risks']);
    expect(idsByPhase(planOf('trouble'))[1]).toEqual(['one-to-ones', 'stakeholders', 'read-back']);
    expect(idsByPhase(planOf('trouble'))[2]).toEqual(['agreement', 'six-people', 'risks']);
  });

  it('belong to no area and have a guide each', () => {
    for (const { competency, guide, id, templateId } of planOf('new').tasks) {
      expect(competency).toBeNull();
      expect(id).toBe(templateId);
      expect(guide).toMatch(/^\/[a-z]+\/[a-z0-9-]+\/$/u);
    }
  });
});

describe('days', () => {
  it.each([
    ['2026-01-15', 30, '2026-02-14'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 90, '2027-03-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('are added across months, years and clock changes: %s + %i is %s', (start, count, day) => {
    expect(addDays(start, count)).toBe(day);
  });

  it.each([
    ['2026-01-15', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-5', false],
    ['15.01.2026', false],
    ['2026-01-15T00:00', false],
    ['', false],
  ])('are real days written YYYY-MM-DD: %j %s', (text, isReal) => {
    expect(isDay(text)).toBe(isReal);
  });

  it('are written in the language of the texts', () => {
    expect(writeDay('2026-02-04', 'en-GB')).toBe('4 February');
    expect(writeDay('2026-02-04', 'de')).toBe('4. Februar');
  });
});
