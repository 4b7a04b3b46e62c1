import type { EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import type { OfferLevel, OfferTier } from '#schemas/vocabulary.ts';
import type { Phase, PlanBasis } from '../plan/types.ts';
import type { At, Day, IsoTime, Month } from './timed.ts';

/** An example in the evidence portfolio. */
export interface EvidenceItem {
  readonly id: string;
  readonly title: string;
  readonly area: EvidenceArea;
  readonly competencies: readonly string[];
  readonly itemIds: readonly string[];
  readonly when?: { readonly from?: Month; readonly to?: Month };
  readonly situation: string;
  readonly action: string;
  readonly result: string;
  readonly measure?: { readonly before?: string; readonly after?: string; readonly unit?: string };
  readonly scope?: { readonly people?: number; readonly teams?: number };
  readonly confirmer?: string;
  readonly reflection?: string;
  readonly links?: readonly string[];
  readonly confidential: boolean;
  readonly status: 'draft' | 'ready';
  readonly bulletIds?: readonly string[];
  readonly createdAt: IsoTime;
  readonly updatedAt: IsoTime;
}

/** The case for a first team, made from examples of the portfolio. */
export interface PromotionCase {
  readonly id: string;
  /** The examples it rests on, in their order. */
  readonly evidenceIds: readonly string[];
  /** What the reader wrote, by the part of the case. */
  readonly parts: Readonly<Record<string, string>>;
  readonly updatedAt: IsoTime;
}

/** A role that somebody aims at, read from adverts. */
export interface RoleTarget {
  readonly id: string;
  readonly name: string;
  /** As they were pasted, three at most. */
  readonly adverts: readonly string[];
  /** What the reader has without an example: ids of the checklist. */
  readonly own: readonly string[];
  readonly updatedAt: IsoTime;
}

/** What a reader has marked on a page: to read it later, and that it is read. */
export interface ReadingMark {
  /** The key of the page: `frameworks/sbi`. */
  readonly id: string;
  /** What the page was called then, should it be gone. */
  readonly title: string;
  /** The day of the review of the text that was there when the page was last marked; absent for pages without reviews. */
  readonly seen?: Day;
  readonly saved?: At<boolean>;
  readonly read?: At<boolean>;
  readonly updatedAt: IsoTime;
}

/** What the generator gives a task and the reader may change. */
export const taskParts = ['text', 'phase'] as const;

export interface SavedTask {
  readonly id: string;
  /** Absent for a task the reader wrote. */
  readonly templateId?: string;
  readonly phase: Phase | 'mine';
  readonly text: string;
  readonly ifThen?: string;
  /** A site path without base, with or without a fragment. */
  readonly guide?: string;
  /** The name of the page at `guide`, for a task that was put in from there. */
  readonly guideTitle?: string;
  readonly competency?: string;
  readonly done?: IsoTime;
  readonly note?: string;
  /** What of a generated task the reader has changed, so that it stays theirs; absent where nothing. */
  readonly own?: readonly (typeof taskParts)[number][];
}

export interface Plan {
  readonly id: string;
  readonly kind: '30d' | '30-60-90';
  readonly start: Day;
  readonly fromAttempt?: string;
  /** Absent where the reader alone wrote the plan, and in plans saved before it was kept. */
  readonly basis?: PlanBasis;
  readonly tasks: readonly SavedTask[];
  readonly reviewOn: Day;
  readonly updatedAt: IsoTime;
}

/** One time a story was told aloud. */
export interface Practice {
  readonly at: IsoTime;
  readonly seconds: number;
  /** 2 where the self-check found everything, 0 where it found nothing. */
  readonly self: 0 | 1 | 2;
  /** The question it answered: an id of the questions, or of a slot. */
  readonly question?: string;
  /** What the teller would change. */
  readonly change?: string;
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly form: 'STAR' | 'CARL';
  readonly parts: Readonly<Record<string, string>>;
  readonly prompts: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly practised: readonly Practice[];
  readonly updatedAt: IsoTime;
}

export interface Bullet {
  readonly id: string;
  readonly text: string;
  readonly evidenceIds: readonly string[];
  /** Its place in the set, 0 first; absent in bullets saved before they had one, which come last. */
  readonly position?: number;
  readonly updatedAt: IsoTime;
}

export interface RoleFit {
  readonly id: string;
  readonly answers: Readonly<Record<string, -2 | -1 | 0 | 1 | 2 | 'neither' | null>>;
  readonly updatedAt: IsoTime;
}

/** The numbers of the capacity calculator, as its command names them; hours a week where nothing else is said. */
export const capacityFields = [
  'reports',
  'oneToOneMin',
  'prepMin',
  'everyWeeks',
  'reviewCycles',
  'reviewHours',
  'openRoles',
  'hiringHoursPerRole',
  'ritualHours',
  'stakeholderHours',
  'planningHours',
  'technicalHours',
  'incidentHours',
  'adminHours',
  'codingHours',
  'weekHours',
  'slackPct',
  'seniors',
] as const;

/** A team's time by what it goes into, counted in weeks, days or percent. */
export interface InvestmentMix {
  readonly product: number;
  /** Platform and technical debt. */
  readonly platform: number;
  readonly operations: number;
}

export interface Capacity {
  readonly id: string;
  readonly name: string;
  readonly inputs: Readonly<Record<(typeof capacityFields)[number], number>>;
  /** Where the team's time goes, and where the reader wants it to go. */
  readonly mix?: { readonly now: InvestmentMix; readonly target?: InvestmentMix };
  readonly updatedAt: IsoTime;
}

/** One stage of a hiring process, as one or several searches went through it. */
export interface FunnelStage {
  readonly id: string;
  readonly name: string;
  /** How many candidates reached it. */
  readonly people: number;
  /** How many of these left by themselves. */
  readonly withdrew: number;
  /** The team's hours for each candidate. */
  readonly hours: number;
  /** Days until the next stage, or until the signature. */
  readonly days: number;
}

export interface Funnel {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly FunnelStage[];
  /** How many signed. */
  readonly hires: number;
  readonly updatedAt: IsoTime;
}

/** An offer in whole units of its currency; stock a year, sign-on spread over `years`. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly level: OfferLevel;
  readonly tier: OfferTier;
  readonly base: number;
  readonly bonus: number;
  readonly stock: number;
  readonly signOn: number;
  readonly years: number;
  readonly updatedAt: IsoTime;
}

/** A range of a delivery measure, 1 worst to 6 best; null = not known. */
export type DeliveryRange = 1 | 2 | 3 | 4 | 5 | 6 | null;
/** A rate in percent, the middle of its range; null = not known. */
export type DeliveryRate = 0 | 3 | 8 | 15 | 30 | 70 | null;

export interface DeliveryAnswers {
  readonly leadTime: DeliveryRange;
  readonly deployFrequency: DeliveryRange;
  readonly recovery: DeliveryRange;
  readonly changeFail: DeliveryRate;
  readonly rework: DeliveryRate;
}

/** What a colleague answered for the same service, taken from a link. */
export interface DeliveryReply {
  readonly id: string;
  /** What the reader calls the colleague, initials for example; may be empty. */
  readonly name: string;
  readonly answers: DeliveryAnswers;
  readonly day: Day;
}

export interface Dora {
  readonly id: string;
  readonly version: 1;
  readonly service: string;
  readonly answers: DeliveryAnswers;
  /** Absent where nobody else has answered. */
  readonly replies?: readonly DeliveryReply[];
  readonly at: IsoTime;
  readonly updatedAt: IsoTime;
}
