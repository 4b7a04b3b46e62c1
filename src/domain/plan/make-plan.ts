import type { Day, IsoTime } from '../records/timed.ts';
import type { Plan } from '../records/toolkit-records.ts';
import { mergePlanTasks, saveTask } from './merge-plan.ts';
import { planNinetyDays } from './ninety-day-plan.ts';
import { change } from './saved-plan.ts';
import { planThirtyDays } from './thirty-day-plan.ts';
import type { GeneratedPlan, PlanBasis, PlanContents, PlanTrack, Target, ThirtyDayBasis } from './types.ts';

/** What a plan is made of; the same always makes the same plan. */
export interface PlanMaking {
  readonly basis: PlanBasis;
  readonly start: Day;
  /** The attempt whose result is the basis. */
  readonly fromAttempt?: string | undefined;
}

/** What a plan for 30 days is made from before anything is answered: the situation alone. */
export const basisWithoutAnswers = (track: PlanTrack, target: Target): ThirtyDayBasis => ({
  track,
  band: null,
  gaps: null,
  evidence: {},
  blind: [],
  motivation: null,
  target,
});

/** The plan that follows from a basis: for the first 90 days where it names a team, else for 30. */
export const generatePlan = ({ basis, start }: PlanMaking, contents: PlanContents): GeneratedPlan =>
  'team' in basis
    ? planNinetyDays({ ...basis, start }, contents.aspiring)
    : planThirtyDays({ ...basis, start }, contents[basis.track]);

/** A new plan to save. */
export function createPlan(id: string, making: PlanMaking, contents: PlanContents, time: IsoTime): Plan {
  const { basis, start, fromAttempt } = making;
  const { tasks, reviewOn } = generatePlan(making, contents);
  return {
    id,
    kind: 'team' in basis ? '30-60-90' : '30d',
    start,
    ...(fromAttempt !== undefined && { fromAttempt }),
    basis,
    tasks: tasks.map(saveTask),
    reviewOn,
    updatedAt: time,
  };
}

/**
 * A saved plan made again, from other answers, for another target or team, or from another day. What the reader
 * wrote, moved, noted, ticked or deleted stays so (see README.md#made-again).
 */
export function regeneratePlan(plan: Plan, making: PlanMaking, contents: PlanContents, time: IsoTime): Plan {
  const { basis, start, fromAttempt } = making;
  const { fromAttempt: _, ...rest } = plan;
  const before = plan.basis ? generatePlan({ basis: plan.basis, start: plan.start }, contents).tasks : [];
  const { tasks, reviewOn } = generatePlan(making, contents);
  return change(
    rest,
    {
      start,
      ...(fromAttempt !== undefined && { fromAttempt }),
      basis,
      tasks: mergePlanTasks(plan.tasks, before, tasks),
      reviewOn,
    },
    time,
  );
}
