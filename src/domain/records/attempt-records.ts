import type { SituationLetter } from '#schemas/instrument-vocabulary.ts';
import type { Choice } from '../assessment/motivation.ts';
import type { PeerAnswer } from '../assessment/peers.ts';
import type { Relation } from '../assessment/share/peer-links.ts';
import type { Answer, Ticks } from '../assessment/types.ts';
import type { At, IsoTime } from './timed.ts';

/** The evidence check of one area. */
export interface EvidenceTicks {
  readonly s: At<boolean>;
  readonly r: At<boolean>;
  readonly c: At<boolean>;
  /** The boxes the person has ticked or unticked; the others follow the portfolio. Absent in older records. */
  readonly own?: readonly (keyof Ticks)[];
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
