import type { RecordLists, RecordOf, RecordType, Store } from './types.ts';

/** The schema number this code reads and writes. */
export const currentSchema = 1;

/** All lists of the store, in the order of an export. */
export const recordTypes = [
  'attempts',
  'peers',
  'requests',
  'evidence',
  'plans',
  'stories',
  'bullets',
  'roleFit',
  'capacity',
  'offers',
  'dora',
] as const satisfies readonly RecordType[];

const emptyLists: RecordLists = {
  attempts: [],
  peers: [],
  requests: [],
  evidence: [],
  plans: [],
  stories: [],
  bullets: [],
  roleFit: [],
  capacity: [],
  offers: [],
  dora: [],
};

/** A store in which nothing is saved yet. */
export const emptyStore: Store = { schema: currentSchema, ...emptyLists, searches: [], prefs: {} };

/** What identifies a record within its list: its id; a request's nonce. */
export const keyOfRecord = <T extends RecordType>(record: RecordOf<T>): string =>
  'nonce' in record ? record.nonce : record.id;
