/** What a bullet can show, one point each, in the order of every list of them (see README.md#points). */
export const signals = [
  'leadership',
  'people',
  'outcome',
  'number',
  'timeframe',
  'growth',
  'stakes',
] as const;
export type Signal = (typeof signals)[number];

/** What a reader of bullets stumbles over; warnings never cost a point. */
export const warningKinds = [
  'duty-opener',
  'activity',
  'tool-list',
  'team-passive',
  'vague',
  'short',
  'long',
] as const;
export type WarningKind = (typeof warningKinds)[number];

export type Verdict = 'weak' | 'getting-there' | 'strong';

/** A bullet has at least this many words, and at most that many. */
export const wordLimits = { short: 8, long: 45 } as const;

/** The longest text a bullet may be, in characters. */
export const maxBulletLength = 10_000;

export interface Point {
  readonly signal: Signal;
  /** The words that earned it, exactly as they stand in the bullet. */
  readonly words: readonly string[];
}

export interface Missing {
  readonly signal: Signal;
  readonly question: string;
}

export interface Warning {
  readonly kind: WarningKind;
  /** The words that raised it; for `short` and `long` how many words the bullet has. */
  readonly words: readonly string[] | number;
}

export interface BulletReport {
  readonly text: string;
  readonly points: readonly Point[];
  readonly missing: readonly Missing[];
  readonly warnings: readonly Warning[];
  readonly score: number;
  readonly verdict: Verdict;
}
