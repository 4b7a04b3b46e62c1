import { itemIdsOf, majorOf, restrictTo, type Scorable } from './change.ts';
import { scoreAttempt } from './score-attempt.ts';

/** Scores in centi-levels, one for each attempt, oldest first; null where there is none. */
export interface HistoryRow {
  readonly code: string;
  readonly scores: readonly (number | null)[];
}

export interface History {
  readonly areas: readonly HistoryRow[];
  readonly overall: readonly (number | null)[];
  /** Which of the attempts given are in it, by their places. */
  readonly included: readonly number[];
  /** On how many items of the newest version they are compared. */
  readonly compared: number;
  readonly items: number;
}

/** So many bars of an area can still be told apart. */
export const mostAttempts = 6;

/**
 * The newest attempts side by side, on the items all their versions have, each scored by its own version's data (see
 * README.md#change-between-attempts). `attempts` are oldest first; null where fewer than two can be compared.
 */
export function historyOf(attempts: readonly Scorable[]): History | null {
  const newest = attempts.at(-1);
  if (!newest) return null;
  const included = attempts
    .flatMap(({ track }, place) =>
      track.id === newest.track.id && majorOf(track) === majorOf(newest.track) ? [place] : [],
    )
    .slice(-mostAttempts);
  if (included.length < 2) return null;
  const kept = included.flatMap((place) => attempts[place] ?? []);
  const shared = kept.reduce<ReadonlySet<string>>(
    (ids, { track }) => {
      const own = new Set(itemIdsOf(track));
      return new Set([...ids].filter((id) => own.has(id)));
    },
    new Set(itemIdsOf(newest.track)),
  );
  const results = kept.map(({ track, sheet }) => scoreAttempt(restrictTo(track, shared), sheet));
  return {
    areas: restrictTo(newest.track, shared).competencies.map(({ code }) => ({
      code,
      scores: results.map(({ areas }) => areas.find((area) => area.code === code)?.score ?? null),
    })),
    overall: results.map(({ overall }) => overall),
    included,
    compared: shared.size,
    items: itemIdsOf(newest.track).length,
  };
}
