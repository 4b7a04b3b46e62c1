import type { CapacityInputs } from './capacity-inputs.ts';

/** Weeks a year in which reviews can be written. */
export const workingWeeks = 46;

/** What one report takes of a week, in hours. */
export const hoursPerReport = ({
  oneToOneMin,
  prepMin,
  everyWeeks,
  reviewHours,
  reviewCycles,
}: CapacityInputs): { readonly oneToOnes: number; readonly reviews: number } => ({
  oneToOnes: (oneToOneMin + prepMin) / 60 / everyWeeks,
  reviews: (reviewHours * reviewCycles) / workingWeeks,
});
