import type { PayRange, SalaryRanges } from '#schemas/salary-ranges.ts';
import type { OfferLevel, OfferTier } from '#schemas/vocabulary.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** What the page gives the tool. */
export interface SalaryProps {
  readonly place: ToolPlace;
  readonly data: SalaryRanges;
  /** The day until which the ranges hold, in words: dates take a browser long to write for the first time. */
  readonly reviewDay: string;
}

/** One range with what it is for. */
export interface NamedRange {
  readonly level: OfferLevel;
  readonly tier: OfferTier;
  readonly range: PayRange;
}
