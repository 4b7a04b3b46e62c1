import type { NumberLimits } from '../numbers/read-number.ts';
import type { Capacity } from '../records/toolkit-records.ts';

/** A manager's week in numbers; hours are hours a week where nothing else is said. */
export type CapacityInputs = Capacity['inputs'];
export type CapacityField = keyof CapacityInputs;

interface FieldRule extends NumberLimits {
  /** What it is where nothing is said (see README.md#inputs). */
  readonly usual: number;
  /** What one press of − or + changes. */
  readonly step: number;
}

const people = (usual: number): FieldRule => ({
  unit: 'count',
  usual,
  min: 0,
  max: 100,
  step: 1,
  isWhole: true,
});
const minutes = (usual: number): FieldRule => ({ unit: 'minutes', usual, min: 0, max: 480, step: 5 });
const hours = (usual: number): FieldRule => ({ unit: 'hours', usual, min: 0, max: 168, step: 0.5 });

/** What each number may be, and what it usually is. */
export const capacityRules: Readonly<Record<CapacityField, FieldRule>> = {
  reports: people(6),
  seniors: people(0),
  oneToOneMin: minutes(30),
  prepMin: minutes(15),
  everyWeeks: { unit: 'count', usual: 1, min: 0.5, max: 52, step: 0.5 },
  reviewCycles: { unit: 'count', usual: 2, min: 0, max: 52, step: 1, isWhole: true },
  reviewHours: hours(4),
  openRoles: people(0),
  hiringHoursPerRole: hours(4),
  ritualHours: hours(4),
  stakeholderHours: hours(5),
  planningHours: hours(3),
  technicalHours: hours(4),
  incidentHours: hours(1.5),
  adminHours: hours(3),
  codingHours: hours(0),
  weekHours: { ...hours(40), min: 1, step: 1 },
  slackPct: { unit: 'percent', usual: 20, min: 0, max: 100, step: 5 },
};

/** The inputs with the usual numbers for those that are not given. */
export const withUsual = (given: {
  readonly [F in CapacityField]?: number | null | undefined;
}): CapacityInputs =>
  Object.fromEntries(
    Object.entries(capacityRules).map(([field, { usual }]) => [
      field,
      given[field as CapacityField] ?? usual,
    ]),
  ) as Record<CapacityField, number>;
