import type { SalaryRanges } from '#schemas/salary-ranges.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** What the page gives the tool. */
export interface SalaryProps {
  readonly place: ToolPlace;
  readonly data: SalaryRanges;
  /** The day until which the ranges hold, in words: dates take a browser long to write for the first time. */
  readonly reviewDay: string;
}
