import { readMotivation } from '#domain/assessment/motivation.ts';
import { valuesOf } from '#domain/assessment/sheet-of-attempt.ts';
import type { Target, ThirtyDayBasis } from '#domain/plan/types.ts';
import type { Scored } from '../readiness/results/scored.ts';

/** What a plan for 30 days is made from after a result (see src/domain/plan/README.md#input). */
export function basisOfResult({ data, attempt, result }: Scored, target: Target): ThirtyDayBasis {
  const isAspiring = data.track.code === 'a';
  return {
    track: isAspiring ? 'aspiring' : 'practising',
    band: result.band,
    gaps: result.gaps,
    evidence: Object.fromEntries(result.areas.map(({ code, evidence }) => [code, evidence])),
    blind: result.blind.map(({ code }) => code),
    motivation:
      isAspiring && attempt.motivation
        ? readMotivation(data.motivation, valuesOf(attempt.motivation)).outcome
        : null,
    target,
  };
}
