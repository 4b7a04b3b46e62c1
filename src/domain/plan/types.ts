import type { Tier } from '#schemas/instrument-vocabulary.ts';
import type { NextAction } from '#schemas/next-actions.ts';
import type { PlanTexts } from '#schemas/plan-texts.ts';
import type { Band, EvidenceLevel, Gap } from '../assessment/types.ts';
import type { MotivationOutcome } from '#schemas/instrument-vocabulary.ts';

export type PlanTrack = 'aspiring' | 'practising';
export type Target = 'internal' | 'external' | 'both';
export type Team = 'new' | 'same' | 'trouble';

/** A week of the 30 days, a month of the 90, or what is kept for afterwards. */
export type Phase = 1 | 2 | 3 | 4 | 'later';

export interface ThirtyDayInput {
  readonly track: PlanTrack;
  /** Null where fewer than half of the items are answered, or nothing has been answered. */
  readonly band: Band | null;
  /** The largest gaps of the attempt, largest first; null where there is no attempt. */
  readonly gaps: readonly Gap[] | null;
  readonly evidence: Readonly<Record<string, EvidenceLevel | undefined>>;
  /** Codes of areas with a blind spot. */
  readonly blind: readonly string[];
  readonly motivation: MotivationOutcome | null;
  readonly target: Target;
  /** YYYY-MM-DD. */
  readonly start: string;
}

export interface NinetyDayInput {
  readonly team: Team;
  /** YYYY-MM-DD. */
  readonly start: string;
}

/** What a saved plan was made from, beside its first day; kept with it, so that it can be made again. */
export type ThirtyDayBasis = Omit<ThirtyDayInput, 'start'>;
export type NinetyDayBasis = Omit<NinetyDayInput, 'start'>;
export type PlanBasis = ThirtyDayBasis | NinetyDayBasis;

export interface PlanTask {
  /** The template's id, with the area where there is one: `do:HIR`. */
  readonly id: string;
  readonly templateId: string;
  readonly competency: string | null;
  readonly phase: Phase;
  readonly text: string;
  /** A site path without base: `/frameworks/sbi/`. */
  readonly guide: string;
}

export interface GeneratedPlan {
  readonly tasks: readonly PlanTask[];
  /** YYYY-MM-DD. */
  readonly reviewOn: string;
}

export interface PlanArea {
  readonly code: string;
  readonly name: string;
  readonly tier: Tier;
}

/** The words and areas a plan is made from. */
export interface PlanContent {
  readonly texts: PlanTexts;
  /** The areas of the track in canonical order. */
  readonly areas: readonly PlanArea[];
  /** The track's next actions by area code. */
  readonly actions: Readonly<Record<string, NextAction | undefined>>;
}

/** The words and areas of both tracks. */
export type PlanContents = Readonly<Record<PlanTrack, PlanContent>>;
