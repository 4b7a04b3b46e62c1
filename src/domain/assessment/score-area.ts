import type { Scoring } from '#schemas/instrument-scoring.ts';
import type { Competency } from '#schemas/instrument-track.ts';
import { rateEvidence } from './evidence-check.ts';
import { gapOf } from './gaps.ts';
import { levelsOf } from './levels.ts';
import { divideHalfUp, sum } from './round.ts';
import type { AnswerSheet, AreaScore } from './types.ts';

/**
 * Scores one area in centi-levels, 0 to 400 (see README.md#areas): the mean of levels, with
 * `nc` as 0, capped by the evidence marked. An area of which fewer than half of the items count has no score.
 */
export function scoreArea(area: Competency, sheet: AnswerSheet, scoring: Scoring): AreaScore {
  const { code, tier, items } = area;
  const levels = levelsOf(items, sheet.answers);
  const nc = items.filter(({ id }) => sheet.answers[id] === 'nc').length;
  const n = levels.length + nc;
  const total = 100 * sum(levels);

  const raw = n > 0 && 2 * n >= items.length ? divideHalfUp(total, n) : null;
  const practice = levels.length > 0 ? divideHalfUp(total, levels.length) : null;
  const evidence = rateEvidence(sheet.evidence?.[code]);
  const cap = scoring.caps[evidence];
  const score = raw === null ? null : Math.min(raw, cap);
  const weight = scoring.weights[tier];
  const target = scoring.targets[tier];

  const scored = {
    code,
    tier,
    weight,
    items: items.length,
    n,
    nc,
    raw,
    practice,
    evidence,
    cap,
    score,
    target,
  };
  return { ...scored, gap: gapOf(scored) };
}
