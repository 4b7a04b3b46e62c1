import type { Track } from '#schemas/instrument-track.ts';
import { isLevel, levelsOf } from './levels.ts';
import { covers, fullCoverage, leastCoverage } from './overall.ts';
import type { AnswerSheet, AreaScore, Consistency, Coverage, Flag, Level } from './types.ts';

/** Fewer answered levels than this show no pattern. */
const enoughLevels = 16;
/** A median below this many seconds an item is fast. */
const fastSeconds = 2.5;
/** An overall this many centi-levels below its raw value runs ahead of the evidence. */
const aheadBy = 50;
/** From this raw score, in centi-levels, a poor choice in the linked situation counts. */
export const highRaw = 300;

function isStraightLine(levels: readonly Level[]): boolean {
  const commonest = Math.max(
    ...[0, 1, 2, 3, 4].map((level) => levels.filter((given) => given === level).length),
  );
  return levels.length >= enoughLevels && 10 * commonest >= 9 * levels.length;
}

const isContradiction = ([a, b]: readonly [string, string], answers: AnswerSheet['answers']): boolean => {
  const [left, right] = [answers[a], answers[b]];
  return isLevel(left) && isLevel(right) && Math.abs(left - right) >= 3;
};

/**
 * Whether a situation linked to this area scored −1 or less although the area itself scores 300 or more (see
 * README.md#flags-and-consistency).
 */
export const isJudgedBelowScore = (track: Track, area: AreaScore, sheet: AnswerSheet): boolean =>
  (area.raw ?? 0) >= highRaw &&
  Object.entries(track.sjtLinks).some(
    ([situation, code]) => code === area.code && (sheet.situations?.[situation] ?? 0) <= -1,
  );

interface Overall {
  readonly overallRaw: number | null;
  readonly overall: number | null;
  readonly coverage: Coverage;
}

/**
 * What in the pattern of the answers asks for a second look, in a fixed order (see README.md#flags-and-consistency).
 */
export function findFlags(
  track: Track,
  sheet: AnswerSheet,
  areas: readonly AreaScore[],
  given: Overall,
): Flag[] {
  const levels = levelsOf(
    track.competencies.flatMap(({ items }) => items),
    sheet.answers,
  );
  const { overallRaw, overall, coverage } = given;
  const raised: Record<Flag, boolean> = {
    'straight-line': isStraightLine(levels),
    fast:
      levels.length >= enoughLevels && sheet.medianSeconds !== undefined && sheet.medianSeconds < fastSeconds,
    'ahead-of-evidence': overallRaw !== null && overall !== null && overallRaw - overall >= aheadBy,
    pairs: track.pairs.filter((pair) => isContradiction(pair, sheet.answers)).length >= 2,
    coverage: !covers(coverage, fullCoverage),
    judgement: areas.some((area) => isJudgedBelowScore(track, area, sheet)),
  };
  return (Object.keys(raised) as Flag[]).filter((flag) => raised[flag]);
}

/**
 * How far the answers agree with each other: no flag, one, or more; null below half coverage (see
 * README.md#flags-and-consistency).
 */
export function judgeConsistency(flags: readonly Flag[], coverage: Coverage): Consistency | null {
  if (!covers(coverage, leastCoverage)) return null;
  if (flags.length === 0) return 'consistent';
  return flags.length === 1 ? 'second-look' : 'rough';
}
