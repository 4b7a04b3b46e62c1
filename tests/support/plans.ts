import type { Gap, GapType } from '#domain/assessment/types.ts';
import { planThirtyDays } from '#domain/plan/thirty-day-plan.ts';
import type { GeneratedPlan, PlanContent, PlanTask, ThirtyDayInput } from '#domain/plan/types.ts';
import type { NextData } from '#islands/readiness/instruments.ts';
import { readToolData } from '#tooling/tool/read-content.ts';
import { aspiring, practising } from './instruments.ts';

/** The real next actions and plan texts. */
export const nextActions = readToolData('next-actions');
export const planTexts = readToolData('plan/texts').texts;

export const planContent: Record<ThirtyDayInput['track'], PlanContent> = {
  aspiring: { texts: planTexts, areas: aspiring.competencies, actions: nextActions['em-aspiring'] },
  practising: { texts: planTexts, areas: practising.competencies, actions: nextActions['em-practising'] },
};

/** What the tools fetch of next actions and plans; no page but the ones given exists. */
export const nextData: NextData = {
  actions: nextActions,
  texts: planTexts,
  areas: { aspiring: aspiring.competencies, practising: practising.competencies },
  links: {},
};

/** Gaps as results write them: `HIR:practice:525`. */
export const gapsOf = (...texts: string[]): Gap[] =>
  texts.map((text) => {
    const [code = '', type = '', priority = ''] = text.split(':');
    return { code, type: type as GapType, priority: Number(priority) };
  });

/** A plan for 30 days from 15 January 2026; an attempt with the band Close and no gap where nothing else is said. */
export const planOf = (given: Partial<ThirtyDayInput>): GeneratedPlan => {
  const track = given.track ?? 'aspiring';
  const input: ThirtyDayInput = {
    track,
    band: track === 'aspiring' ? 'close' : 'solid',
    gaps: [],
    evidence: {},
    blind: [],
    motivation: null,
    target: 'both',
    start: '2026-01-15',
    ...given,
  };
  return planThirtyDays(input, planContent[track]);
};

/** The ids of a plan's tasks, by phase. */
export const idsByPhase = ({
  tasks,
}: {
  tasks: readonly Pick<PlanTask, 'id' | 'phase'>[];
}): Record<string, string[]> => {
  const phases: Record<string, string[]> = {};
  for (const { id, phase } of tasks) (phases[phase] ??= []).push(id);
  return phases;
};
