import type { Attempt, PeerReply, PeerRequest } from './attempt-records.ts';
import type { At, IsoTime } from './timed.ts';
import type { Bullet, Capacity, Dora, EvidenceItem, Offer, Plan, RoleFit, Story } from './toolkit-records.ts';

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
