import type { Reason } from '#domain/assessment/types.ts';
import type { Scored } from './scored.ts';

/** The names of the areas that make a band's gate fail, for the sentence that says so. */
export function areasBehind(scored: Scored, reason: Reason): string {
  const { scoring } = scored.data.track;
  const { gates } = scoring;
  const limits: Partial<Record<Reason, number>> = {
    'G2 essential floor 1.5': 'essential' in gates ? gates.essential : 0,
    'P1 area floor 2.0': 'area' in gates ? gates.area : 0,
  };
  const limit = limits[reason];
  const isEvidence = reason === 'G3 evidence' || reason === 'P2 evidence in 5 areas';
  return scored.areas
    .filter(({ area, score }) => {
      const counts = reason.startsWith('P') || area.tier === 'essential';
      if (!counts) return false;
      if (isEvidence) return score.evidence < gates.evidence.level;
      return limit !== undefined && (score.score === null || score.score < limit);
    })
    .map(({ area }) => area.name)
    .join(', ');
}
