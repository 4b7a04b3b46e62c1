import type { Store } from '#domain/records/types.ts';
import { currentPlan } from '../plan/saved-plan.ts';
import { countReadyAreas } from '../portfolio/ready-areas.ts';
import { newest } from '../records/timed.ts';
import { evidenceAreas } from '#schemas/instrument-vocabulary.ts';

/** What a reader already has in a tool: how many of how many, and since when where that says something. */
export interface Standing {
  readonly count: number;
  /** The whole that `count` is part of; null where there is none. */
  readonly of: number | null;
  /** When it was finished; null where it is not. */
  readonly finished: string | null;
}

const plain = (count: number): Standing | null => (count > 0 ? { count, of: null, finished: null } : null);

/** Where a reader stands in each tool; tools without anything saved are null. */
export function standings(store: Store) {
  const attempt = newest(store.attempts.filter(({ origin }) => origin === 'self'));
  const plan = currentPlan(store.plans);
  const fit = newest(store.roleFit);
  return {
    readiness: attempt
      ? {
          count: Object.values(attempt.answers).filter(({ v }) => v !== null).length,
          of: null,
          finished: attempt.completedAt ?? null,
        }
      : null,
    portfolio:
      store.evidence.length > 0
        ? { count: countReadyAreas(store.evidence), of: evidenceAreas.length, finished: null }
        : null,
    plan: plan
      ? {
          count: plan.tasks.filter(({ done }) => done !== undefined).length,
          of: plan.tasks.length,
          finished: null,
        }
      : null,
    resume: plain(store.bullets.length),
    stories: plain(store.stories.length),
    'role-fit': fit ? plain(Object.values(fit.answers).filter((answer) => answer !== null).length) : null,
    salary: plain(store.offers.length),
    capacity: plain(store.capacity.length),
    dora: plain(store.dora.length),
  } satisfies Record<string, Standing | null>;
}
