import type { CapacityInputs } from './capacity-inputs.ts';

/** More of the week than this in code, with more reports than this, is a trade-off worth naming. */
export const codingShare = 20;
export const codingReports = 6;

/** Whether much coding meets many reports (see README.md#coding). */
export const isCodingTradeOff = ({ codingHours, weekHours, reports }: CapacityInputs): boolean =>
  reports > codingReports && 100 * codingHours > codingShare * weekHours;
