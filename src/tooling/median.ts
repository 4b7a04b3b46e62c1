/** The figure in the middle of some, the greater of two; Infinity where there is none, for then no limit is held. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Infinity;
