import type { Situation } from '#schemas/instrument-situations.ts';
import type { Track } from '#schemas/instrument-track.ts';
import type { Attempt, PeerReply } from '../records/attempt-records.ts';
import type { At } from '../records/timed.ts';
import { summarisePeers } from './peers.ts';
import { scoreSituations } from './situations.ts';
import type { AnswerSheet } from './types.ts';

/** The values of a record without their times. */
export const valuesOf = <T>(record: Readonly<Record<string, At<T>>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, { v }]) => [key, v]));

/** What the scorer takes of a saved attempt: plain values, situation scores and the two numbers of its peers' replies. */
export function sheetOfAttempt(
  attempt: Attempt,
  track: Track,
  situations: readonly Situation[] = [],
  replies: readonly PeerReply[] = [],
): AnswerSheet {
  const answers = valuesOf(attempt.answers);
  const evidence = Object.entries(attempt.evidence).map(
    ([code, { s, r, c }]) => [code, { s: s.v, r: r.v, c: c.v }] as const,
  );
  return {
    answers,
    evidence: Object.fromEntries(evidence),
    situations: scoreSituations(situations, valuesOf(attempt.sjt ?? {})),
    peers: summarisePeers(
      track,
      answers,
      replies.map((reply) => reply.answers),
    ),
    medianSeconds: attempt.medianSeconds,
  };
}
