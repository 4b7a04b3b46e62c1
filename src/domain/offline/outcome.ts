/** How far keeping files went, from the best to what says most about what to do now. */
export const outcomes = [
  'done',
  /** Some were not what the build has published. */
  'incomplete',
  /** There was no more room. */
  'full',
  /** Some could not be fetched: there is no network, or the host does not answer. */
  'unreachable',
  'cancelled',
] as const;
export type Outcome = (typeof outcomes)[number];

/** How far saving everything went. */
export type SaveOutcome =
  | Outcome
  /** Nothing was saved: the site has a new version, and what serves its pages here is still the earlier one. */
  | 'outdated';

/** The outcome of two steps. */
export const worseOf = (a: Outcome, b: Outcome): Outcome =>
  outcomes.indexOf(a) > outcomes.indexOf(b) ? a : b;
