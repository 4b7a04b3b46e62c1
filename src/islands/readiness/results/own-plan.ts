import type { Records } from '#browser/records/records.ts';
import { readMotivation } from '#domain/assessment/motivation.ts';
import { valuesOf } from '#domain/assessment/sheet-of-attempt.ts';
import type { Gap } from '#domain/assessment/types.ts';
import { mergePlanTasks, saveTask } from '#domain/plan/merge-plan.ts';
import { planThirtyDays } from '#domain/plan/thirty-day-plan.ts';
import type { GeneratedPlan, Target } from '#domain/plan/types.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { createId, now } from '../../parts/new-record.ts';
import { actionOf } from './NextSteps.tsx';
import type { Scored } from './scored.ts';

/** The 30-day plan that was made from an attempt. */
export const planOf = (records: Records, { attempt }: Scored): Plan | undefined =>
  records.store().plans.findLast(({ kind, fromAttempt }) => kind === '30d' && fromAttempt === attempt.id);

export const targets = ['internal', 'external', 'both'] as const;

/** The plan that follows from a result; the same result, target and start always give the same plan. */
export function generatePlan(scored: Scored, target: Target, start: string): GeneratedPlan {
  const { data, attempt, result, next, actions } = scored;
  const { track, motivation } = data;
  const isAspiring = track.code === 'a';
  return planThirtyDays(
    {
      track: isAspiring ? 'aspiring' : 'practising',
      band: result.band,
      gaps: result.gaps,
      evidence: Object.fromEntries(result.areas.map(({ code, evidence }) => [code, evidence])),
      blind: result.blind.map(({ code }) => code),
      motivation:
        isAspiring && attempt.motivation
          ? readMotivation(motivation, valuesOf(attempt.motivation)).outcome
          : null,
      target,
      start,
    },
    {
      texts: next.texts,
      areas: track.competencies.map(({ code, name, tier }) => ({ code, name, tier })),
      actions,
    },
  );
}

export const newPlan = (scored: Scored, target: Target): Plan => {
  const at = now();
  const start = at.slice(0, 10);
  const { tasks, reviewOn } = generatePlan(scored, target, start);
  return {
    id: createId(),
    kind: '30d',
    start,
    fromAttempt: scored.attempt.id,
    tasks: tasks.map(saveTask),
    reviewOn,
    updatedAt: at,
  };
};

/** The target a saved plan was made for, told by its texts; both where they do not tell. */
export const targetOf = (scored: Scored, plan: Plan): Target =>
  targets.find((target) =>
    generatePlan(scored, target, plan.start).tasks.some(
      ({ id, text }) => id === 'headline' && plan.tasks.some((task) => task.id === id && task.text === text),
    ),
  ) ?? 'both';

/** The plan for another target, or for today's answers where `from` is null; what the reader changed stays. */
export const regenerate = (scored: Scored, plan: Plan, from: Target | null, to: Target): Plan => ({
  ...plan,
  tasks: mergePlanTasks(
    plan.tasks,
    from ? generatePlan(scored, from, plan.start).tasks : [],
    generatePlan(scored, to, plan.start).tasks,
  ),
  updatedAt: now(),
});

export const withTasks = (plan: Plan, tasks: readonly SavedTask[]): Plan => ({
  ...plan,
  tasks,
  updatedAt: now(),
});

/** Whether a plan holds the task for a gap, generated or added. */
export const holdsGap = (plan: Plan | undefined, { code }: Gap): boolean =>
  plan?.tasks.some(({ templateId, competency }) => templateId === 'do' && competency === code) ?? false;

/** The task for a gap, as a reader adds it. */
export function taskForGap(scored: Scored, gap: Gap): SavedTask {
  const guide = scored.actions[gap.code]?.guides[0];
  return {
    id: `do:${gap.code}`,
    templateId: 'do',
    phase: 'mine',
    text: actionOf(scored, gap),
    competency: gap.code,
    ...(guide && { guide: `/${guide.collection}/${guide.id}/` }),
  };
}
