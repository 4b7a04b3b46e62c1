/** The largest file that is read as an import, in bytes; checked before reading. */
export const maxImportBytes = 20_000_000;

/** The store takes no new text once its export would pass this many bytes, so that every export can be imported. */
export const maxStoreBytes = 18_000_000;

/** Characters of a short text: a title, a name, a label, an id. */
export const maxShortText = 300;

/** Characters of a long text: a situation, a story, a note. */
export const maxLongText = 20_000;

/** Entries of a list or of a record with free keys. */
export const maxEntries = 10_000;

/** Searches that are remembered, newest first. */
export const maxSearches = 20;

/** The days a date field takes; a day outside comes from a file and is marked where it is shown. */
export const firstDay = '2000-01-01';
export const lastDay = '2100-12-31';

export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/** What the numbers of records may be, the same in their fields and in files. */
export const numberRanges = {
  /** An amount of an offer, in whole units of its currency. */
  money: { min: 0, max: 1_000_000_000 },
  /** The years a sign-on bonus is spread over. */
  years: { min: 1, max: 10 },
  /** What is counted of a team's time, in any unit. */
  mix: { min: 0, max: 100_000 },
  /** People or teams of an example. */
  count: { min: 0, max: 1_000_000 },
  /** The hours that one person takes in a stage of hiring, and the days of that stage. */
  perStage: { min: 0, max: 1_000 },
  /** How long something took. */
  seconds: { min: 0, max: 10_000_000 },
  /** The place of a bullet; places may have gaps. */
  position: { min: 0, max: 1_000_000_000 },
  /** The weight of a gap in what a plan was made from. */
  priority: { min: -1_000_000, max: 1_000_000 },
  /** A setting that is a number. */
  setting: { min: -1_000_000_000_000, max: 1_000_000_000_000 },
} satisfies Readonly<Record<string, NumberRange>>;
