import { rankBy } from './rank-by.ts';
import type { AreaScore } from './types.ts';

type ScoredArea = AreaScore & { score: number };

/** A strength scores at least this, in centi-levels … */
export const strengthScore = 250;
/** … with at least this much evidence. */
export const strengthEvidence = 2;

const rank = (areas: readonly AreaScore[]): ScoredArea[] =>
  rankBy(
    areas.filter((area): area is ScoredArea => area.score !== null),
    ({ score, evidence, weight }) => [-score, -evidence, -weight],
  );

/**
 * Codes of up to three areas that score 250 or more and are evidenced: score ↓, evidence ↓, weight ↓, canonical order
 * (see README.md#strengths).
 */
export const findStrengths = (areas: readonly AreaScore[]): string[] =>
  rank(areas)
    .filter(({ score, evidence }) => score >= strengthScore && evidence >= strengthEvidence)
    .slice(0, 3)
    .map(({ code }) => code);

/**
 * The three areas closest to a strength, in the same order, for a page that has no strength to show (see
 * README.md#strengths).
 */
export const findClosestToStrength = (areas: readonly AreaScore[]): AreaScore[] => rank(areas).slice(0, 3);
