import type { Track } from '#schemas/instrument-track.ts';
import { isLevel, levelsOf } from './levels.ts';
import { sum } from './round.ts';
import type { AnswerSheet, Level, PeerLevels } from './types.ts';

/** What a colleague answers: a level; k = "I have not seen this"; null = blank. */
export type PeerAnswer = Level | 'k' | null;
export type PeerAnswers = Readonly<Record<string, PeerAnswer | undefined>>;

/** Same level: agree. One apart: glance. Two or more: talk about it. */
export type PeerVerdict = 'agree' | 'glance' | 'talk';

/** How far two levels are apart, in words; null unless both are levels (see README.md#peers). */
export function compareLevels(
  own: AnswerSheet['answers'][string],
  theirs: PeerAnswer | undefined,
): PeerVerdict | null {
  if (!isLevel(own) || typeof theirs !== 'number') return null;
  const apart = Math.abs(own - theirs);
  if (apart >= 2) return 'talk';
  return apart === 1 ? 'glance' : 'agree';
}

export interface PeerComparison {
  readonly code: string;
  readonly item: string;
  readonly own: AnswerSheet['answers'][string];
  /** One entry for each reply, in the order given. */
  readonly replies: readonly { readonly level: PeerAnswer; readonly verdict: PeerVerdict | null }[];
}

/**
 * Every item that colleagues are asked about, beside each of their replies (see README.md#peers). Replies never change
 * a score.
 */
export const comparePeers = (
  track: Track,
  answers: AnswerSheet['answers'],
  replies: readonly PeerAnswers[],
): PeerComparison[] =>
  track.competencies.flatMap(({ code, items }) =>
    items
      .filter(({ peer }) => peer)
      .map(({ id }) => ({
        code,
        item: id,
        own: answers[id] ?? null,
        replies: replies.map((reply) => ({
          level: reply[id] ?? null,
          verdict: compareLevels(answers[id], reply[id]),
        })),
      })),
  );

/** The middle of some levels; the mean of the two middle ones where their number is even. */
export function medianOf(levels: readonly number[]): number {
  const sorted = [...levels].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

/**
 * By area, the two numbers of blind spot b4: the mean of the person's own levels and the median of all peers'
 * levels, 0 to 4, on the items where both sides gave a level; areas without such an item are absent (see
 * README.md#peers).
 */
export function summarisePeers(
  track: Track,
  answers: AnswerSheet['answers'],
  replies: readonly PeerAnswers[],
): Record<string, PeerLevels> {
  const theirLevels = (id: string): Level[] => replies.map((reply) => reply[id]).filter(isLevel);
  const entries = track.competencies.flatMap(({ code, items }) => {
    const shared = items.filter(({ id }) => isLevel(answers[id]) && theirLevels(id).length > 0);
    if (shared.length === 0) return [];
    const own = levelsOf(shared, answers);
    const median = medianOf(shared.flatMap(({ id }) => theirLevels(id)));
    return [[code, { self: sum(own) / own.length, median }] as const];
  });
  return Object.fromEntries(entries);
}
