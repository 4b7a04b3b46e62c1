import type { EvidenceArea, SituationLetter } from '#schemas/instrument-vocabulary.ts';
import type { Choice } from '../assessment/motivation.ts';
import type { PeerAnswer } from '../assessment/peers.ts';
import type { Relation } from '../assessment/share/peer-links.ts';
import type { Answer } from '../assessment/types.ts';
import type { Phase } from '../plan/types.ts';

/** A moment in UTC with milliseconds, as `toISOString` writes it; such texts sort by time. */
export type IsoTime = string;
/** A day, YYYY-MM-DD. */
export type Day = string;
/** A month, YYYY-MM. */
export type Month = string;

/** A value with the time it was given, so that two tabs or devices merge value by value. */
export interface At<T> {
  readonly v: T;
  readonly at: IsoTime;
}

/** The evidence check of one area. */
export interface EvidenceTicks {
  readonly s: At<boolean>;
  readonly r: At<boolean>;
  readonly c: At<boolean>;
  /** Ids of the portfolio items that ticked boxes. */
  readonly fromPortfolio?: readonly string[];
}

export interface SituationChoice {
  readonly best?: SituationLetter;
  readonly worst?: SituationLetter;
}

/** One time someone answered an instrument; results are computed from it, never stored. */
export interface Attempt {
  readonly id: string;
  readonly instrument: string;
  readonly version: string;
  readonly startedAt: IsoTime;
  readonly updatedAt: IsoTime;
  readonly completedAt?: IsoTime;
  readonly answers: Readonly<Record<string, At<Answer>>>;
  readonly evidence: Readonly<Record<string, EvidenceTicks>>;
  readonly motivation?: Readonly<Record<string, At<Choice>>>;
  readonly sjt?: Readonly<Record<string, At<SituationChoice>>>;
  /** Median seconds from the page shown, or the previous answer, to each first answer; never in links. */
  readonly medianSeconds?: number;
  readonly note?: string;
  readonly origin: 'self' | 'shared' | 'import';
}

/** A link that asked a colleague. */
export interface PeerRequest {
  readonly nonce: string;
  readonly instrument: string;
  readonly version: string;
  readonly attemptId: string;
  readonly label: string;
  readonly at: IsoTime;
  readonly updatedAt: IsoTime;
}

/** A colleague's reply. */
export interface PeerReply {
  readonly id: string;
  readonly requestNonce: string;
  readonly instrument: string;
  readonly version: string;
  readonly label: string;
  readonly relation?: Relation;
  readonly answers: Readonly<Record<string, PeerAnswer>>;
  readonly at: IsoTime;
  readonly updatedAt: IsoTime;
}

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

export interface SavedTask {
  readonly id: string;
  /** Absent for a task the reader wrote. */
  readonly templateId?: string;
  readonly phase: Phase | 'mine';
  readonly text: string;
  readonly ifThen?: string;
  readonly guide?: string;
  readonly competency?: string;
  readonly done?: IsoTime;
  readonly note?: string;
}

export interface Plan {
  readonly id: string;
  readonly kind: '30d' | '30-60-90';
  readonly start: Day;
  readonly fromAttempt?: string;
  readonly tasks: readonly SavedTask[];
  readonly reviewOn: Day;
  readonly updatedAt: IsoTime;
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly form: 'STAR' | 'CARL';
  readonly parts: Readonly<Record<string, string>>;
  readonly prompts: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly practised: readonly { readonly at: IsoTime; readonly seconds: number; readonly self: 0 | 1 | 2 }[];
  readonly updatedAt: IsoTime;
}

export interface Bullet {
  readonly id: string;
  readonly text: string;
  readonly evidenceIds: readonly string[];
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

export interface Capacity {
  readonly id: string;
  readonly name: string;
  readonly inputs: Readonly<Record<(typeof capacityFields)[number], number>>;
  readonly updatedAt: IsoTime;
}

/** An offer in whole units of its currency; stock a year, sign-on spread over `years`. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly level: 'first' | 'experienced' | 'senior';
  readonly tier: 'mid' | 'top';
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

export interface Dora {
  readonly id: string;
  readonly version: 1;
  readonly service: string;
  readonly answers: {
    readonly leadTime: DeliveryRange;
    readonly deployFrequency: DeliveryRange;
    readonly recovery: DeliveryRange;
    readonly changeFail: DeliveryRate;
    readonly rework: DeliveryRate;
  };
  readonly at: IsoTime;
  readonly updatedAt: IsoTime;
}

export interface Search {
  readonly q: string;
  readonly at: IsoTime;
}

/** A reader's choices about the site, by name. */
export type Prefs = Readonly<Record<string, At<boolean | number | string | null>>>;

/** The lists of the store: one object store each in the browser. */
export interface RecordLists {
  readonly attempts: readonly Attempt[];
  readonly peers: readonly PeerReply[];
  readonly requests: readonly PeerRequest[];
  readonly evidence: readonly EvidenceItem[];
  readonly plans: readonly Plan[];
  readonly stories: readonly Story[];
  readonly bullets: readonly Bullet[];
  readonly roleFit: readonly RoleFit[];
  readonly capacity: readonly Capacity[];
  readonly offers: readonly Offer[];
  readonly dora: readonly Dora[];
}

export type RecordType = keyof RecordLists;
export type RecordOf<T extends RecordType> = RecordLists[T][number];

/** Everything the site keeps for a reader, in the browser only. */
export interface Store extends RecordLists {
  readonly schema: 1;
  /** The newest 20. */
  readonly searches: readonly Search[];
  readonly prefs: Prefs;
}

/** A file a reader downloads and can import again. */
export interface ExportFile {
  readonly kind: 'em-playbook-export';
  readonly schema: 1;
  readonly exportedAt: IsoTime;
  /** Address of the site that wrote it. */
  readonly site: string;
  readonly data: Partial<Omit<Store, 'schema'>>;
}
