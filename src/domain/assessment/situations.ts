import type { Situation } from '#schemas/instrument-situations.ts';
import type { SituationLetter } from '#schemas/instrument-vocabulary.ts';

/** The steps someone finds most and least helpful; either may be missing. */
export interface SituationAnswer {
  readonly best?: SituationLetter | null | undefined;
  readonly worst?: SituationLetter | null | undefined;
}

export type SituationAnswers = Readonly<Record<string, SituationAnswer | undefined>>;

/**
 * The score of one situation, −2 to 2: +1 for each end that agrees with the key, −1 for each end that is chosen as
 * its opposite. Null unless both ends are given and differ (see README.md#situations).
 */
export function scoreSituation(
  key: Pick<Situation, 'best' | 'worst'>,
  answer: SituationAnswer | undefined,
): number | null {
  const { best, worst } = answer ?? {};
  if (!best || !worst || best === worst) return null;
  const scoreEnd = (chosen: SituationLetter, same: SituationLetter, opposite: SituationLetter): number =>
    chosen === same ? 1 : chosen === opposite ? -1 : 0;
  return scoreEnd(best, key.best, key.worst) + scoreEnd(worst, key.worst, key.best);
}

/** The scores of all situations by id, as the scorer takes them (see README.md#situations). */
export const scoreSituations = (
  situations: readonly Situation[],
  answers: SituationAnswers,
): Record<string, number | null> =>
  Object.fromEntries(
    situations.map((situation) => [situation.id, scoreSituation(situation, answers[situation.id])]),
  );

/**
 * In how many of the situations that have a score the first step is the key's: "in 3 of 4" (see README.md#situations).
 */
export function countMatches(
  situations: readonly Situation[],
  answers: SituationAnswers,
): { matched: number; scored: number } {
  const scored = situations.filter((situation) => scoreSituation(situation, answers[situation.id]) !== null);
  const matched = scored.filter(({ id, best }) => answers[id]?.best === best);
  return { matched: matched.length, scored: scored.length };
}
