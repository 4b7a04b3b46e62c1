import { describe, expect, it } from 'vitest';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import { idsByPhase, nextActions, planOf, planTexts } from '../../../support/plans.ts';
import { expectedOf, sheetOf, trackOf, vectorNamed, vectors } from '../../../support/readiness-vectors.ts';

/** The plan a vector's result leads to. */
const planOfVector = (name: string) => {
  const vector = vectorNamed(name);
  const track = trackOf(vector);
  const result = scoreAttempt(track, sheetOf(vector));
  return planOf({
    track: track.scoring.rules,
    band: result.band,
    gaps: result.gaps,
    evidence: Object.fromEntries(result.areas.map(({ code, evidence }) => [code, evidence])),
    blind: result.blind.map(({ code }) => code),
  });
};
const textOf = (plan: ReturnType<typeof planOf>, id: string) =>
  plan.tasks.find((task) => task.id === id)?.text;

describe('the plans of the vectors', () => {
  it('bring the hiring ask to the talk with the manager (V6)', () => {
    const plan = planOfVector('V6');
    const ask = nextActions['em-aspiring']['HIR']?.opportunity ?? 'missing';
    expect(textOf(plan, 'manager-talk')).toContain(ask);
    expect(textOf(plan, 'do:HIR')).toBe(`First step: ${ask}`);
    expect(textOf(planOfVector('V4'), 'manager-talk')).not.toContain(ask);
  });

  it('have two tasks for growing people in week 3 (V4)', () => {
    const { 3: week, later } = idsByPhase(planOfVector('V4'));
    expect(week).toEqual(['do:PPL', 'check:PPL', 'do:HIR']);
    expect(later).toEqual(['do:CON']);
  });

  it('write up people, technical judgement and delivery first (V5), and show the examples', () => {
    const plan = planOfVector('V5');
    expect(idsByPhase(plan)).toMatchObject({ 2: ['item:PPL', 'item:TEC', 'item:DEL'] });
    expect(textOf(plan, 'do:PPL')).toMatch(
      /^Growing people and delegating: show the example to someone who saw it/u,
    );
  });

  it('look at the blind spots first for a manager (P1)', () => {
    expect(idsByPhase(planOfVector('P1'))).toEqual({
      1: ['facts:INC', 'facts:GRO', 'facts:STK'],
      2: ['ask-three'],
      3: ['do:INC', 'check:INC', 'do:STK'],
      4: ['review', 'tell'],
      later: ['do:PRO'],
    });
  });

  it.each(vectors)(
    'never have more than three tasks a week, ids twice, or a task without text and guide: $name',
    ({ name }) => {
      const { tasks } = planOfVector(name.split(' ')[0] ?? '');
      for (const [phase, ids] of Object.entries(idsByPhase({ tasks })))
        expect(phase === 'later' || ids.length <= 3).toBe(true);
      expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
      for (const { text, guide } of tasks) {
        expect(text).not.toMatch(/[{}]|undefined|^\s*$/u);
        expect(guide).toMatch(/^\/[a-z]+\/[a-z0-9-]+\/$/u);
      }
    },
  );

  it('say what a gap needs, in the words of the next actions', () => {
    const plan = planOfVector('V3');
    expect(expectedOf(vectorNamed('V3')).gaps).toEqual(['HIR:practice:525', 'CON:practice:116']);
    expect(textOf(plan, 'do:HIR')).toBe(nextActions['em-aspiring']['HIR']?.practice);
    expect(textOf(plan, 'check:HIR')).toMatch(/^On 4 February, look back at Hiring and onboarding/u);
  });

  it('lead to the guides of the area they work on', () => {
    const pathOf = (code: string, at: number) => {
      const guide = nextActions['em-aspiring'][code]?.guides[at];
      return `/${guide?.collection}/${guide?.id}/`;
    };
    const guideOf = (plan: ReturnType<typeof planOf>, id: string) =>
      plan.tasks.find((task) => task.id === id)?.guide;
    const plan = planOfVector('V3');
    expect(guideOf(plan, 'do:HIR')).toBe(pathOf('HIR', 0));
    expect(guideOf(plan, 'check:HIR')).toBe(pathOf('HIR', 1));
    expect(guideOf(plan, 'do:CON')).toBe(pathOf('CON', 0));
    expect(guideOf(plan, 'item:PPL')).toBe(`/${planTexts.item.guide.collection}/${planTexts.item.guide.id}/`);
    const incidents = nextActions['em-practising']['INC']?.guides[0];
    expect(guideOf(planOfVector('P1'), 'facts:INC')).toBe(`/${incidents?.collection}/${incidents?.id}/`);
  });
});
