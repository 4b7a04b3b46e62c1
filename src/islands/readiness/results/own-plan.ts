import type { Records } from '#browser/records/records.ts';
import type { Gap } from '#domain/assessment/types.ts';
import { sitePath } from '#domain/navigation/urls.ts';
import { createPlan, regeneratePlan } from '#domain/plan/make-plan.ts';
import { latestFirst, latestPlan } from '#domain/plan/saved-plan.ts';
import type { Target } from '#domain/plan/types.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { createId, now, today } from '#browser/records/new-record.ts';
import { basisOfResult } from '../../plan/basis-of-result.ts';
import { contentsOf } from '../../plan/plan-contents.ts';
import type { Scored } from './scored.ts';
import { actionOf } from './words-of.ts';

/** The 30-day plan that was made from an attempt. */
export const planOf = (records: Records, { attempt }: Scored): Plan | undefined =>
  latestFirst(records.store().plans).find(
    ({ kind, fromAttempt }) => kind === '30d' && fromAttempt === attempt.id,
  );

/** The target a plan was made for; both where it is not known. */
export const targetOf = ({ basis }: Plan): Target => (basis && 'target' in basis ? basis.target : 'both');

/** A plan made again for a target, with the answers as they are now; what the reader changed stays. */
export const remakePlan = (scored: Scored, plan: Plan, target: Target): Plan =>
  regeneratePlan(
    plan,
    { basis: basisOfResult(scored, target), start: plan.start, fromAttempt: scored.attempt.id },
    contentsOf(scored.next),
    now(),
  );

/**
 * The plan that follows from a result. Where the latest plan holds only what the reader put in by themselves, it
 * grows into this one, so that nothing lies in two places.
 */
export function makePlan(records: Records, scored: Scored, target: Target): Plan {
  const latest = latestPlan(records.store().plans, '30d');
  if (latest && !latest.basis && !latest.fromAttempt) return remakePlan(scored, latest, target);
  const making = { basis: basisOfResult(scored, target), start: today(), fromAttempt: scored.attempt.id };
  return createPlan(createId(), making, contentsOf(scored.next), now());
}

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
    ...(guide && { guide: sitePath(guide) }),
  };
}
