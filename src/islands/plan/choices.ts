import { latestFirst } from '#domain/plan/saved-plan.ts';
import type { PlanTrack, Target, Team } from '#domain/plan/types.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { oncePer } from '#domain/once-per.ts';
import { sortByKey } from '#domain/records/sort-by-key.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import type { Store } from '#domain/records/types.ts';

/** What a reader chooses for a plan. */
export interface Choices {
  readonly kind: Plan['kind'];
  /** The id of the attempt it is made from; empty where it is made from the situation alone. */
  readonly from: string;
  readonly track: PlanTrack;
  readonly target: Target;
  readonly team: Team;
  /** The first day; null while the field holds none. */
  readonly start: string | null;
}

/** The finished attempts a plan can be made from, the newest first. */
export const finishedAttempts = oncePer((attempts: readonly Attempt[]) =>
  sortByKey(
    attempts.filter(({ completedAt }) => completedAt !== undefined),
    ({ completedAt, id }) => `${completedAt} ${id}`,
  ),
);

export const trackOf = ({ instrument }: Attempt): PlanTrack =>
  instrument === 'em-practising' ? 'practising' : 'aspiring';

/** What is chosen at first: the newest finished attempt of one's own, where there is one. */
export function firstChoices(store: Store, start: string): Choices {
  const newest = finishedAttempts(store.attempts).find(({ origin }) => origin !== 'shared');
  const [latest] = latestFirst(store.plans);
  return {
    kind: latest?.kind ?? '30d',
    from: newest?.id ?? '',
    track: newest ? trackOf(newest) : 'aspiring',
    target: 'both',
    team: 'new',
    start,
  };
}

/** The choices a plan was made with; where it was not, what would be chosen at first. */
export function choicesOf(plan: Plan, store: Store): Choices {
  const { kind, basis, start, fromAttempt } = plan;
  const first = { ...firstChoices(store, start), kind };
  if (!basis) return first;
  if ('team' in basis) return { ...first, team: basis.team };
  const isThere = store.attempts.some(({ id }) => id === fromAttempt);
  return { ...first, from: isThere ? (fromAttempt ?? '') : '', track: basis.track, target: basis.target };
}
