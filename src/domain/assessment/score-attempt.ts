import type { Track } from '#schemas/instrument-track.ts';
import { findBand } from './band.ts';
import { findBlindSpots, hasAskedNobody } from './blind-spots.ts';
import { findFlags, judgeConsistency } from './flags.ts';
import { findGaps } from './gaps.ts';
import { averageByWeight, coverageOf } from './overall.ts';
import { showScore } from './round.ts';
import { scoreArea } from './score-area.ts';
import { findStrengths } from './strengths.ts';
import type { AnswerSheet, Result } from './types.ts';

/** Scores one attempt by the data of its own instrument version, in centi-levels (see README.md#areas). */
export function scoreAttempt(track: Track, sheet: AnswerSheet): Result {
  const areas = track.competencies.map((area) => scoreArea(area, sheet, track.scoring));
  const overall = averageByWeight(areas.map(({ weight, score }) => ({ weight, value: score })));
  const overallRaw = averageByWeight(areas.map(({ weight, raw }) => ({ weight, value: raw })));
  const coverage = coverageOf(areas);
  const flags = findFlags(track, sheet, areas, { overallRaw, overall, coverage });
  const consistency = judgeConsistency(flags, coverage);
  return {
    scorer: 1,
    areas,
    overallRaw,
    overall,
    shown: showScore(overall),
    coverage,
    ...findBand(track.scoring, overall, { areas, coverage, consistency }),
    strengths: findStrengths(areas),
    gaps: findGaps(areas),
    flags,
    consistency,
    blind: findBlindSpots(track, sheet, areas, overall),
    unasked: hasAskedNobody(track, sheet),
  };
}
