import { encodeId } from '../navigation/fragments.ts';
import { planFragment } from '../navigation/urls.ts';
import { currentPlan } from '../plan/saved-plan.ts';
import { newest } from '../records/timed.ts';
import type { Store } from '../records/types.ts';

/**
 * Something begun and not finished, as the home page is told of it: what it is (the instrument, or `plan`), the fragment
 * that leads into its tool, and how far it has come.
 */
export type Unfinished = readonly [kind: string, fragment: string, said: string];

function unfinishedAttempt({ attempts }: Store): Unfinished | null {
  const attempt = newest(attempts.filter(({ origin }) => origin === 'self'));
  if (!attempt || attempt.completedAt) return null;
  const answered = Object.values(attempt.answers).filter(({ v }) => v !== null).length;
  return answered > 0 ? [attempt.instrument, `#/${encodeId(attempt.id)}/resume`, String(answered)] : null;
}

function unfinishedPlan({ plans }: Store): Unfinished | null {
  const plan = currentPlan(plans);
  const done = plan?.tasks.filter((task) => task.done !== undefined).length ?? 0;
  return plan && done < plan.tasks.length
    ? ['plan', planFragment(plan.id), `${done} / ${plan.tasks.length}`]
    : null;
}

/** What a reader has begun and may want to go on with. */
export const unfinished = (store: Store): Unfinished[] =>
  [unfinishedAttempt(store), unfinishedPlan(store)].filter((each) => each !== null);
