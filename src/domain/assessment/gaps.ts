import { rankBy } from './rank-by.ts';
import type { AreaScore, Gap, GapType } from './types.ts';

type Scored = Omit<AreaScore, 'gap'>;

function typeOf({ nc, n, raw, target }: Scored): GapType {
  if (2 * nc >= n) return 'opportunity';
  return raw !== null && raw >= target ? 'evidence' : 'practice';
}

/**
 * The gap of a scored area below its target, null at or above it; the priority is weight times the centi-levels
 * missing. An opportunity where at least half of what counts is `nc`; evidence where only the cap holds it down.
 */
export function gapOf(area: Scored): Gap | null {
  if (area.score === null || area.score >= area.target) return null;
  return { code: area.code, type: typeOf(area), priority: area.weight * (area.target - area.score) };
}

/** The three largest gaps: priority ↓, score ↑, evidence ↑, weight ↓, canonical order (see README.md#gaps). */
export function findGaps(areas: readonly AreaScore[]): Gap[] {
  const ranked = rankBy(
    areas.filter(
      (area): area is AreaScore & { gap: Gap; score: number } => area.gap !== null && area.score !== null,
    ),
    ({ gap, score, evidence, weight }) => [-gap.priority, score, evidence, -weight],
  );
  return ranked.slice(0, 3).map(({ gap }) => gap);
}
