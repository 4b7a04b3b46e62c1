import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MotivationOutcome } from '#schemas/instrument-vocabulary.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import type { Band, EvidenceLevel, Gap } from '#domain/assessment/types.ts';
import type { PlanTrack, Target } from '#domain/plan/types.ts';
import { sheetsOf, tracks } from '../../../support/assessment.ts';
import { gapsOf, idsByPhase, planOf } from '../../../support/plans.ts';

const textOf = (plan: ReturnType<typeof planOf>, id: string) =>
  plan.tasks.find((task) => task.id === id)?.text;

describe('a plan for someone aspiring', () => {
  it('has a week to clarify, to audit, to close gaps and to reposition', () => {
    const plan = planOf({ gaps: gapsOf('HIR:practice:525', 'CON:practice:116', 'MET:practice:20') });
    expect(idsByPhase(plan)).toEqual({
      1: ['role-type', 'adverts', 'manager-talk'],
      2: ['item:PPL', 'item:TEC', 'item:DEL'],
      3: ['do:HIR', 'check:HIR', 'do:CON'],
      4: ['headline', 'stories', 'decide'],
      later: ['do:MET'],
    });
    expect(plan.reviewOn).toBe('2026-02-14');
  });

  it('looks at the three largest gaps only', () => {
    const three = ['HIR:practice:525', 'CON:practice:116', 'MET:practice:20'];
    expect(planOf({ gaps: gapsOf(...three, 'STR:opportunity:10') })).toEqual(
      planOf({ gaps: gapsOf(...three) }),
    );
  });

  it('parks nothing with two gaps, and asks a peer with one', () => {
    expect(idsByPhase(planOf({ gaps: gapsOf('HIR:practice:525', 'CON:practice:116') }))).toMatchObject({
      3: ['do:HIR', 'check:HIR', 'do:CON'],
    });
    expect(idsByPhase(planOf({ gaps: gapsOf('HIR:practice:525') }))).toMatchObject({
      3: ['do:HIR', 'check:HIR', 'ask-peer:HIR'],
    });
  });

  it('asks two people and writes up the strongest area where there is no gap', () => {
    expect(idsByPhase(planOf({ gaps: [] }))[3]).toEqual(['ask-two', 'write-strongest']);
  });

  it('asks two people alone with neither band nor gap', () => {
    expect(idsByPhase(planOf({ gaps: [], band: null }))[3]).toEqual(['ask-two']);
  });

  it('has the fixed tasks and the assessment without an attempt', () => {
    expect(idsByPhase(planOf({ gaps: null, band: null }))).toEqual({
      1: ['role-type', 'adverts', 'manager-talk'],
      2: ['item:PPL', 'item:TEC', 'item:DEL'],
      3: ['take-assessment'],
      4: ['headline', 'stories', 'decide'],
    });
  });

  it('finishes the answers first where there is no band, and takes one example less', () => {
    expect(idsByPhase(planOf({ band: null, gaps: gapsOf('HIR:practice:525') }))).toMatchObject({
      2: ['finish', 'item:PPL', 'item:TEC'],
      3: ['do:HIR', 'check:HIR', 'ask-peer:HIR'],
    });
  });

  it('gives all of week 4 to another try for someone exploring', () => {
    expect(idsByPhase(planOf({ band: 'exploring', gaps: gapsOf('HIR:practice:525') }))[4]).toEqual([
      'try-on',
    ]);
  });

  it.each<[MotivationOutcome | null, string]>([
    ['try-it-first', 'both-paths'],
    ['look-at-both-paths', 'both-paths'],
    ['clear-pull', 'adverts'],
    ['pull-with-questions', 'adverts'],
    ['not-enough', 'adverts'],
    [null, 'adverts'],
  ])('looks at both paths instead of adverts where motivation asks for it: %s', (motivation, id) => {
    expect(idsByPhase(planOf({ motivation }))[1]).toEqual(['role-type', id, 'manager-talk']);
  });

  it('changes only adverts, headline and decision with the target', () => {
    const [internal, external, both] = (['internal', 'external', 'both'] as const).map((target) =>
      planOf({ target }),
    );
    const changed = internal?.tasks
      .filter(({ id, text }) => external && text !== textOf(external, id))
      .map(({ id }) => id);
    expect(changed).toEqual(['adverts', 'headline', 'decide']);
    expect(internal?.tasks.map(({ id }) => id)).toEqual(both?.tasks.map(({ id }) => id));
  });
});

describe('the examples of week 2', () => {
  const itemsOf = (given: Parameters<typeof planOf>[0]) =>
    planOf(given)
      .tasks.filter(({ templateId }) => templateId === 'item')
      .map(({ competency }) => competency);

  it('begin with evidence gaps, then go by tier and lowest evidence', () => {
    const evidence: Record<string, EvidenceLevel> = { PPL: 2, TEC: 1, DEL: 3, HIR: 1, COM: 2 };
    expect(itemsOf({ evidence, gaps: gapsOf('STR:evidence:50') })).toEqual(['STR', 'TEC', 'HIR']);
  });

  it('leave out areas with full evidence and areas that wait for a chance', () => {
    const full: Record<string, EvidenceLevel> = { PPL: 3, TEC: 3, DEL: 3, COM: 3, PRO: 3, CON: 3 };
    expect(itemsOf({ evidence: full, gaps: gapsOf('HIR:opportunity:750', 'STR:practice:50') })).toEqual([
      'STR',
      'MET',
    ]);
  });

  it('are none where everything is evidenced', () => {
    const full = Object.fromEntries(
      ['PPL', 'TEC', 'DEL', 'HIR', 'COM', 'PRO', 'CON', 'STR', 'MET'].map((code) => [code, 3 as const]),
    );
    expect(idsByPhase(planOf({ evidence: full }))[2]).toBeUndefined();
  });
});

describe('a plan for a manager', () => {
  it('collects facts for gaps where there is no blind spot, and for anything where there is neither', () => {
    const gaps = gapsOf('HIR:practice:300', 'PRO:evidence:100');
    expect(idsByPhase(planOf({ track: 'practising', gaps }))[1]).toEqual(['facts:HIR', 'facts:PRO']);
    const [task] = planOf({ track: 'practising' }).tasks;
    expect(task).toMatchObject({ id: 'facts', competency: null });
  });

  it('looks at three blind spots at most, each once', () => {
    const blind = ['HIR', 'HIR', 'PER', 'ROA', 'INC'];
    expect(idsByPhase(planOf({ track: 'practising', blind }))[1]).toEqual([
      'facts:HIR',
      'facts:PER',
      'facts:ROA',
    ]);
  });

  it('finishes the answers first without a band, and takes the assessment without an attempt', () => {
    expect(
      idsByPhase(planOf({ track: 'practising', band: null, gaps: gapsOf('HIR:practice:300') })),
    ).toMatchObject({
      2: ['finish', 'ask-three'],
      3: ['do:HIR', 'check:HIR', 'ask-peer:HIR'],
    });
    expect(idsByPhase(planOf({ track: 'practising', band: null, gaps: null }))).toEqual({
      1: ['facts'],
      2: ['ask-three'],
      3: ['take-assessment'],
      4: ['review', 'tell'],
    });
  });
});

describe('any plan', () => {
  const outcomes = fc.constantFrom<MotivationOutcome | null>(
    'clear-pull',
    'try-it-first',
    'look-at-both-paths',
    null,
  );
  const inputs = tracks.chain((track) =>
    fc
      .record({
        sheet: sheetsOf(track),
        motivation: outcomes,
        target: fc.constantFrom<Target>('internal', 'external', 'both'),
      })
      .map(({ sheet, motivation, target }) => {
        const result = scoreAttempt(track, sheet);
        return {
          track: track.scoring.rules as PlanTrack,
          band: result.band as Band | null,
          gaps: result.gaps as readonly Gap[],
          evidence: Object.fromEntries(result.areas.map(({ code, evidence }) => [code, evidence])),
          blind: result.blind.map(({ code }) => code),
          motivation,
          target,
        };
      }),
  );

  it('has at most three tasks a week, each once and with a guide, and is the same for the same input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = planOf(input);
        for (const [phase, ids] of Object.entries(idsByPhase(plan)))
          expect(ids.length).toBeLessThanOrEqual(phase === 'later' ? 1 : 3);
        expect(new Set(plan.tasks.map(({ id }) => id)).size).toBe(plan.tasks.length);
        expect(
          plan.tasks.every(({ guide, text }) => guide.startsWith('/') && text !== '' && !text.includes('{')),
        ).toBe(true);
        expect(planOf(input)).toEqual(plan);
      }),
      { numRuns: 500 },
    );
  });
});
