import { basisWithoutAnswers, type PlanMaking } from '#domain/plan/make-plan.ts';
import type { Store } from '#domain/records/types.ts';
import { loadTrack, type NextData } from '../readiness/instruments.ts';
import { repliesTo, scoreWith } from '../readiness/results/scored.ts';
import { basisOfResult } from './basis-of-result.ts';
import type { Choices } from './choices.ts';

/** What a plan is made of by a reader's choices; scores the attempt they name. `folder` holds the instruments. */
export async function loadMaking(
  { kind, from, track, target, team, start }: Choices & { readonly start: string },
  folder: string,
  next: NextData,
  store: Store,
): Promise<PlanMaking> {
  if (kind === '30-60-90') return { basis: { team }, start };
  const attempt = store.attempts.find(({ id }) => id === from);
  if (!attempt) return { basis: basisWithoutAnswers(track, target), start };
  const data = await loadTrack(folder, attempt.instrument, attempt.version);
  const scored = scoreWith(data, next, attempt, repliesTo(attempt, store));
  return { basis: basisOfResult(scored, target), start, fromAttempt: attempt.id };
}
