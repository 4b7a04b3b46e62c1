/** How far keeping files went. */
export type Outcome =
  | 'done'
  /** Some could not be fetched, or were not what the build has published. */
  | 'incomplete'
  /** There was no more room. */
  | 'full'
  | 'cancelled';
