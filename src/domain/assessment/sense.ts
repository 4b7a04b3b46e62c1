import type { Scoring } from '#schemas/instrument-scoring.ts';
import type { Track } from '#schemas/instrument-track.ts';
import type { AnswerSheet, AreaScore, Band, Result } from './types.ts';

/**
 * Which words a result is put into: its band, and what the band alone would say wrongly. `-capped`: the answers alone
 * reach a higher band. `-held`: no area is below its target, so only the named reasons are in the way. `-even`: neither.
 */
export type Sense =
  | Band
  | 'building-capped'
  | 'basics-capped'
  | 'close-held'
  | 'close-even'
  | 'solid-held'
  | 'solid-even'
  | Unscored;

/** Without a band: nothing answered, nearly all outside the person's work, or too little that counts. */
export type Unscored = 'blank' | 'not-mine' | 'few';

/** How many bands an overall in centi-levels reaches. */
const reach = ({ bands }: Scoring, overall: number | null): number =>
  Object.values(bands).filter((least) => overall !== null && overall >= least).length;

/** Whether what could be shown keeps a result in a lower band than the answers alone would give. */
export const isCapped = ({ scoring }: Track, { overall, overallRaw }: Result): boolean =>
  reach(scoring, overallRaw) > reach(scoring, overall);

function senseWithoutBand(track: Track, { answers }: AnswerSheet): Unscored {
  const given = track.order.flatMap((id) => answers[id] ?? []);
  if (given.length === 0) return 'blank';
  return 2 * given.filter((answer) => answer === 'na').length > track.order.length ? 'not-mine' : 'few';
}

/** The words for a result (see README.md#bands). */
export function senseOf(track: Track, sheet: AnswerSheet, result: Result): Sense {
  const { band, gaps, reasons, blind } = result;
  if (band === null) return senseWithoutBand(track, sheet);
  if ((band === 'building' || band === 'basics') && isCapped(track, result)) return `${band}-capped`;
  const hasPointer = band === 'close' ? gaps.length > 0 : blind.length > 0;
  if ((band === 'close' || band === 'solid') && !hasPointer)
    return reasons.length > 0 ? `${band}-held` : `${band}-even`;
  return band;
}

export interface Lowest {
  /** Areas that share the lowest score, in canonical order. */
  readonly codes: readonly string[];
  readonly score: number;
  /** Why they are not among the steps: they are at their target, or others count for more. */
  readonly why: 'on-target' | 'counts-less';
}

/** The areas with the lowest score where none of them is among the steps; null where one is, or none is scored. */
export function findUnlistedLowest(result: Result): Lowest | null {
  const scored = result.areas.filter((area): area is AreaScore & { score: number } => area.score !== null);
  const score = Math.min(...scored.map((area) => area.score));
  const lowest = scored.filter((area) => area.score === score);
  const [first] = lowest;
  // Where all areas are alike none of them is the lowest.
  if (!first || lowest.length === scored.length) return null;
  if (lowest.some(({ code }) => result.gaps.some((gap) => gap.code === code))) return null;
  const why = lowest.some(({ gap }) => gap !== null) ? 'counts-less' : 'on-target';
  return { codes: lowest.map(({ code }) => code), score, why };
}
