import type { CapacityInputs } from './capacity-inputs.ts';
import { findLevers, type Lever } from './find-levers.ts';
import { hoursPerReport } from './hours-per-report.ts';

/** What a manager's week is made of, in the order it is shown. */
export const weekParts = [
  'oneToOnes',
  'reviews',
  'hiring',
  'rituals',
  'stakeholders',
  'planning',
  'technical',
  'incidents',
  'admin',
  'coding',
] as const;
export type WeekPart = (typeof weekParts)[number];

export type CapacityVerdict = 'room' | 'full' | 'over';

/** From this many free hours there is room. */
export const roomFrom = 3;

export interface WeekBudget {
  readonly parts: Readonly<Record<WeekPart, number>>;
  readonly usedHours: number;
  /** Hours kept free for what nobody can plan. */
  readonly slackHours: number;
  /** What is left after use and slack; negative where the week is over. */
  readonly leftHours: number;
  readonly verdict: CapacityVerdict;
  /** The three largest ways to win hours; only where the week is over. */
  readonly levers: readonly Lever[];
}

/** Far below what anyone enters: takes away what adding fractions leaves, so that 3 hours are 3 hours. */
const settle = (hours: number): number => Math.round(hours * 1e9) / 1e9 + 0;

/** Hours with two decimals, as they are shown. */
export const roundHours = (hours: number): number => Math.round(settle(hours) * 100) / 100 + 0;

const judge = (leftHours: number): CapacityVerdict => {
  if (leftHours < 0) return 'over';
  return leftHours < roomFrom ? 'full' : 'room';
};

/**
 * Adds up a week (see README.md#week): what it is made of, what is left, the verdict, and the levers where it is over.
 */
export function budgetWeek(inputs: CapacityInputs): WeekBudget {
  const each = hoursPerReport(inputs);
  const parts: Record<WeekPart, number> = {
    oneToOnes: inputs.reports * each.oneToOnes,
    reviews: inputs.reports * each.reviews,
    hiring: inputs.openRoles * inputs.hiringHoursPerRole,
    rituals: inputs.ritualHours,
    stakeholders: inputs.stakeholderHours,
    planning: inputs.planningHours,
    technical: inputs.technicalHours,
    incidents: inputs.incidentHours,
    admin: inputs.adminHours,
    coding: inputs.codingHours,
  };
  const usedHours = settle(Object.values(parts).reduce((total, hours) => total + hours, 0));
  const slackHours = settle((inputs.weekHours * inputs.slackPct) / 100);
  const leftHours = settle(inputs.weekHours - slackHours - usedHours);
  const verdict = judge(leftHours);
  const levers = verdict === 'over' ? findLevers(inputs) : [];
  return { parts, usedHours, slackHours, leftHours, verdict, levers };
}
