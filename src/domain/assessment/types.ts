import type { AspiringBand, PractisingBand, Tier } from '#schemas/instrument-vocabulary.ts';

/** A chosen line: 0 not yet, 1 first attempt, 2 done, 3 regular with a result, 4 repeated and reaching others. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** nc = "not had the chance yet", counts as no evidence; na = "does not exist in my work"; null = blank. */
export type Answer = Level | 'nc' | 'na' | null;

/** The evidence check of one area: situation, result, confirmer. */
export interface Ticks {
  readonly s: boolean;
  readonly r: boolean;
  readonly c: boolean;
}

/** How well an area is evidenced, 0 to 3 (see README.md#evidence-check). */
export type EvidenceLevel = 0 | 1 | 2 | 3;

/** The person's own mean level and the median of all peers' levels on the same items, both 0 to 4. */
export interface PeerLevels {
  readonly self: number;
  readonly median: number;
}

/** What is scored: plain values by item, area or situation; whatever is absent was not answered. */
export interface AnswerSheet {
  readonly answers: Readonly<Record<string, Answer | undefined>>;
  readonly evidence?: Readonly<Record<string, Ticks | undefined>>;
  /** Situation scores from −2 to 2 (see README.md#situations); null where a situation has no score. */
  readonly situations?: Readonly<Record<string, number | null | undefined>>;
  readonly peers?: Readonly<Record<string, PeerLevels | undefined>>;
  /** Median seconds an item took. */
  readonly medianSeconds?: number | undefined;
}

export type GapType = 'practice' | 'opportunity' | 'evidence';

export interface Gap {
  readonly code: string;
  readonly type: GapType;
  /** Weight times the centi-levels missing to the target. */
  readonly priority: number;
}

/** One area, scored; all scores in centi-levels, 0 to 400. */
export interface AreaScore {
  readonly code: string;
  readonly tier: Tier;
  readonly weight: number;
  /** Items of the area. */
  readonly items: number;
  /** Items that count: levels and `nc`. */
  readonly n: number;
  readonly nc: number;
  /** The mean of what counts; null where fewer than half of the items do. */
  readonly raw: number | null;
  /** The mean of the levels alone: "on what you have had the chance to do". */
  readonly practice: number | null;
  readonly evidence: EvidenceLevel;
  /** The most the area can score with this evidence. */
  readonly cap: number;
  readonly score: number | null;
  readonly target: number;
  readonly gap: Gap | null;
}

export type Band = AspiringBand | PractisingBand;

export type AspiringReason =
  | 'people-floor'
  | 'G1 people>=2.5'
  | 'G2 essential floor 1.5'
  | 'G3 evidence'
  | 'G4 coverage'
  | 'G5 consistency';
export type PractisingReason =
  'P1 area floor 2.0' | 'P2 evidence in 5 areas' | 'P3 coverage' | 'P4 consistency';
export type Reason = AspiringReason | PractisingReason;

export type Flag = 'straight-line' | 'fast' | 'ahead-of-evidence' | 'pairs' | 'coverage' | 'judgement';
export type Consistency = 'consistent' | 'second-look' | 'rough';

export type BlindReason = 'b1 unverified' | 'b2 lagging' | 'b3 judgement' | 'b4 peers lower';

export interface BlindSpot {
  readonly code: string;
  readonly why: readonly BlindReason[];
}

/** Items answered on the scale or with `nc`, out of all items of the track. */
export interface Coverage {
  readonly answered: number;
  readonly items: number;
}

/** A scored attempt. Derived from the answers whenever it is needed, never stored as truth. */
export interface Result {
  /** Version of the scoring rules. */
  readonly scorer: 1;
  readonly areas: readonly AreaScore[];
  readonly overallRaw: number | null;
  readonly overall: number | null;
  /** The overall as shown, truncated to one decimal: "2.4"; "–" where there is none. */
  readonly shown: string;
  readonly coverage: Coverage;
  readonly band: Band | null;
  readonly provisional: boolean;
  /** What holds the band, in order. */
  readonly reasons: readonly Reason[];
  /** Codes of the strongest areas, at most three. */
  readonly strengths: readonly string[];
  /** The largest gaps, at most three. */
  readonly gaps: readonly Gap[];
  readonly flags: readonly Flag[];
  readonly consistency: Consistency | null;
  readonly blind: readonly BlindSpot[];
  /** True where a manager has asked nobody how they are doing. */
  readonly unasked: boolean;
}
