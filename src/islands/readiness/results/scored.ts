import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import { sheetOfAttempt } from '#domain/assessment/sheet-of-attempt.ts';
import type { AnswerSheet, AreaScore, Result } from '#domain/assessment/types.ts';
import type { Attempt, PeerReply } from '#domain/records/attempt-records.ts';
import type { Store } from '#domain/records/types.ts';
import type { Competency } from '#schemas/instrument-track.ts';
import type { NextAction } from '#schemas/next-actions.ts';
import type { NextData, TrackData } from '../instruments.ts';

/** An attempt with everything that follows from it. Derived whenever it is shown, never stored. */
export interface Scored {
  readonly data: TrackData;
  readonly next: NextData;
  readonly attempt: Attempt;
  readonly replies: readonly PeerReply[];
  readonly sheet: AnswerSheet;
  readonly result: Result;
  /** The areas of the track with their scores, in canonical order. */
  readonly areas: readonly { readonly area: Competency; readonly score: AreaScore }[];
  readonly actions: Readonly<Record<string, NextAction | undefined>>;
}

/** The replies to the requests of an attempt. */
export function repliesTo(
  attempt: Attempt,
  { requests, peers }: Pick<Store, 'requests' | 'peers'>,
): PeerReply[] {
  const nonces = new Set(
    requests.filter(({ attemptId }) => attemptId === attempt.id).map(({ nonce }) => nonce),
  );
  return peers.filter(
    ({ requestNonce, instrument }) => nonces.has(requestNonce) && instrument === attempt.instrument,
  );
}

export function scoreWith(
  data: TrackData,
  next: NextData,
  attempt: Attempt,
  replies: readonly PeerReply[],
): Scored {
  const { track } = data;
  const sheet = sheetOfAttempt(attempt, track, data.situations, replies);
  const result = scoreAttempt(track, sheet);
  const areas = track.competencies.flatMap((area) => {
    const score = result.areas.find(({ code }) => code === area.code);
    return score ? [{ area, score }] : [];
  });
  const actions: Record<string, Record<string, NextAction | undefined> | undefined> = next.actions;
  return { data, next, attempt, replies, sheet, result, areas, actions: actions[track.id] ?? {} };
}

/** The name of an area by its code. */
export const nameOf = ({ data }: Scored, code: string): string =>
  data.track.competencies.find((area) => area.code === code)?.name ?? code;

/** The nearest of the five words for a score, by its index. */
export const wordOf = (score: number): number => Math.floor((score + 50) / 100);
