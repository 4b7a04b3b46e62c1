import type { SalaryRanges } from '#schemas/salary-ranges.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** What the page gives the tool. */
export interface SalaryProps {
  readonly place: ToolPlace;
  readonly data: SalaryRanges;
}
