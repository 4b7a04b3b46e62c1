import type { BlindSpot, Gap, Result } from './types.ts';

/** A result as the command prints it: arrays of areas in canonical order, gaps as `CODE:type:priority`. */
export interface Report {
  readonly raw: readonly (number | null)[];
  readonly score: readonly (number | null)[];
  readonly overallRaw: number | null;
  readonly overall: number | null;
  readonly shown: string;
  readonly band: Result['band'];
  readonly provisional: boolean;
  readonly reasons: Result['reasons'];
  readonly strengths: readonly string[];
  readonly gaps: readonly string[];
  readonly flags: Result['flags'];
  readonly consistency: Result['consistency'];
  readonly blind: readonly BlindSpot[];
  readonly unasked: boolean;
  readonly practice: readonly (number | null)[];
}

/** A gap as one word, `HIR:practice:525`: area, type, priority. */
export const formatGap = ({ code, type, priority }: Gap): string => `${code}:${type}:${priority}`;

/** The shape in which results are exchanged with scripts (see README.md#the-report). */
export const reportResult = (result: Result): Report => ({
  raw: result.areas.map(({ raw }) => raw),
  score: result.areas.map(({ score }) => score),
  overallRaw: result.overallRaw,
  overall: result.overall,
  shown: result.shown,
  band: result.band,
  provisional: result.provisional,
  reasons: result.reasons,
  strengths: result.strengths,
  gaps: result.gaps.map(formatGap),
  flags: result.flags,
  consistency: result.consistency,
  blind: result.blind,
  unasked: result.unasked,
  practice: result.areas.map(({ practice }) => practice),
});
