import type { CapacityInputs } from './capacity-inputs.ts';
import { hoursPerReport } from './hours-per-report.ts';

/** Ways to win hours, in the order that decides ties. */
export const leverIds = ['fortnightly-seniors', 'share-interviewing', 'drop-meeting', 'split-team'] as const;

export interface Lever {
  readonly id: (typeof leverIds)[number];
  /** Hours a week. */
  readonly hours: number;
}

/** From this many reports splitting the team is a lever. */
export const splitFrom = 8;

/** At most this many levers are named. */
const mostLevers = 3;

/** The largest levers that win anything, largest first (see README.md#levers). */
export function findLevers(inputs: CapacityInputs): readonly Lever[] {
  const { reports, seniors, oneToOneMin, prepMin, everyWeeks, openRoles, hiringHoursPerRole } = inputs;
  const each = hoursPerReport(inputs);
  const hours: Record<Lever['id'], number> = {
    'fortnightly-seniors':
      Math.min(seniors, reports) * ((oneToOneMin + prepMin) / 60) * Math.max(0, 1 / everyWeeks - 1 / 2),
    'share-interviewing': (openRoles * hiringHoursPerRole) / 2,
    'drop-meeting': Math.min(1, inputs.ritualHours),
    'split-team': reports < splitFrom ? 0 : Math.floor(reports / 2) * (each.oneToOnes + each.reviews),
  };
  return leverIds
    .map((id) => ({ id, hours: hours[id] }))
    .filter((lever) => lever.hours > 0)
    .toSorted((a, b) => b.hours - a.hours)
    .slice(0, mostLevers);
}
