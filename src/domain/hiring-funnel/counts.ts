import type { NumberLimits } from '../numbers/read-number.ts';
import { numberRanges } from '../records/limits.ts';
import type { Funnel, FunnelStage } from '../records/toolkit-records.ts';

/** What is counted at a stage. */
export type StageCounts = Pick<FunnelStage, 'people' | 'withdrew' | 'hours' | 'days'>;
export type StageField = keyof StageCounts;

/** Counts of a hiring process, in the order candidates go through its stages. */
export interface FunnelCounts {
  readonly stages: readonly StageCounts[];
  readonly hires: Funnel['hires'];
}

interface FieldRule extends NumberLimits {
  /** What one press of − or + changes. */
  readonly step: number;
}
const people: FieldRule = { unit: 'count', min: 0, max: 100_000, step: 1, isWhole: true };

/** What each number of a stage may be (see README.md#counts). */
export const stageRules: Readonly<Record<StageField, FieldRule>> = {
  people,
  withdrew: people,
  hours: { unit: 'hours', ...numberRanges.perStage, step: 0.5 },
  days: { unit: 'count', ...numberRanges.perStage, step: 1 },
};
export const stageFields = Object.keys(stageRules) as StageField[];
export const hiresRule = people;

/** A process has at least one stage and at most these. */
export const maxStages = 8;

/** Counts that cannot be true together, with the stage where it shows; `stages.length` is the signature. */
export interface CountProblem {
  readonly kind: 'more-than-before' | 'too-many-withdrew';
  readonly stage: number;
}

/** How many went on from each stage: those who reached the next, or signed. */
export const wentOnOf = ({ stages, hires }: FunnelCounts): readonly number[] =>
  stages.map((_, index) => stages[index + 1]?.people ?? hires);

/** What cannot be true together, stage by stage (see README.md#counts). */
export function findCountProblems(counts: FunnelCounts): readonly CountProblem[] {
  const wentOn = wentOnOf(counts);
  return counts.stages.flatMap(({ people: reached, withdrew }, stage): CountProblem[] => {
    const next = wentOn[stage] ?? 0;
    if (next > reached) return [{ kind: 'more-than-before', stage: stage + 1 }];
    return withdrew > reached - next ? [{ kind: 'too-many-withdrew', stage }] : [];
  });
}
