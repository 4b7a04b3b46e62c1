import { findOpening } from './find-warnings.ts';
import { readTokens } from './tokens.ts';
import { signals, type BulletReport, type Signal } from './types.ts';

/** How many bullets a set for one role has, at least and at most. */
export const setLimits = { min: 3, max: 8 } as const;

export interface SetReport {
  /** Signals that no bullet has. */
  readonly missingEverywhere: readonly Signal[];
  /** First words that more than one bullet begins with, as the first of them writes it. */
  readonly repeatedOpeners: readonly string[];
}

const openerOf = ({ text }: BulletReport): string => {
  const opening = findOpening(readTokens(text));
  return opening ? text.slice(opening.start, opening.end) : '';
};
const shows = ({ points }: BulletReport, signal: Signal): boolean =>
  points.some((point) => point.signal === signal);

/** What bullets show together. */
export function coachSet(bullets: readonly BulletReport[]): SetReport {
  const openers = bullets.map(openerOf).filter(Boolean);
  const first = new Map<string, string>();
  const repeated = new Set<string>();
  for (const opener of openers) {
    const key = opener.toLowerCase();
    if (first.has(key)) repeated.add(key);
    else first.set(key, opener);
  }
  return {
    missingEverywhere:
      bullets.length === 0
        ? []
        : signals.filter((signal) => bullets.every((bullet) => !shows(bullet, signal))),
    repeatedOpeners: [...first].filter(([key]) => repeated.has(key)).map(([, opener]) => opener),
  };
}

const isAboutPeople = (bullet: BulletReport): boolean =>
  shows(bullet, 'leadership') || shows(bullet, 'people') || shows(bullet, 'growth');

/** The place of the first bullet about leading people, where a technical one stands above it; else null. */
export function findLateLeadership(bullets: readonly BulletReport[]): number | null {
  const place = bullets.findIndex(isAboutPeople);
  return place > 0 ? place : null;
}
