import type { Track } from '#schemas/instrument-track.ts';
import { isJudgedBelowScore } from './flags.ts';
import { isLevel } from './levels.ts';
import type { AnswerSheet, AreaScore, BlindReason, BlindSpot, PeerLevels } from './types.ts';

/** A claim or a lag of this many centi-levels is a blind spot. */
const wideGap = 75;
/** The item of em-practising that asks how a manager finds out how they are doing. */
const feedbackItem = 'p.stk.feedback';

/** Whether peers put someone one and a half levels lower; in millionths, so that 3.3 − 1.8 counts as 1.5. */
const arePeersLower = ({ self, median }: PeerLevels): boolean =>
  Math.round((self - median) * 1e6) >= 1_500_000;

function reasonsOf(track: Track, area: AreaScore, sheet: AnswerSheet, overall: number | null): BlindReason[] {
  const { raw, score, code } = area;
  if (raw === null || score === null) return [];
  const peers = sheet.peers?.[code];
  const found: Record<BlindReason, boolean> = {
    'b1 unverified': raw - score >= wideGap,
    'b2 lagging': overall !== null && score <= overall - wideGap,
    'b3 judgement': isJudgedBelowScore(track, area, sheet),
    'b4 peers lower': peers !== undefined && arePeersLower(peers),
  };
  return (Object.keys(found) as BlindReason[]).filter((reason) => found[reason]);
}

/**
 * The scored areas a manager may not see clearly, in canonical order, with reasons; none on the aspiring track (see
 * README.md#blind-spots).
 */
export function findBlindSpots(
  track: Track,
  sheet: AnswerSheet,
  areas: readonly AreaScore[],
  overall: number | null,
): BlindSpot[] {
  if (track.scoring.rules !== 'practising') return [];
  return areas.flatMap((area) => {
    const why = reasonsOf(track, area, sheet, overall);
    return why.length > 0 ? [{ code: area.code, why }] : [];
  });
}

/**
 * Whether a manager says that nobody, or nobody properly, has been asked how they are doing (see
 * README.md#blind-spots).
 */
export const hasAskedNobody = (track: Track, { answers }: AnswerSheet): boolean => {
  const answer = answers[feedbackItem];
  return track.scoring.rules === 'practising' && isLevel(answer) && answer <= 1;
};
