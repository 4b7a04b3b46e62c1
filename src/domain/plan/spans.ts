import type { Plan } from '../records/toolkit-records.ts';

/** The days of a plan that a phase covers, both counted from 1. */
export interface PhaseSpan {
  readonly phase: 1 | 2 | 3 | 4;
  readonly from: number;
  readonly to: number;
}

const spans: Readonly<Record<Plan['kind'], readonly PhaseSpan[]>> = {
  '30d': [
    { phase: 1, from: 1, to: 7 },
    { phase: 2, from: 8, to: 14 },
    { phase: 3, from: 15, to: 21 },
    { phase: 4, from: 22, to: 30 },
  ],
  '30-60-90': [
    { phase: 1, from: 1, to: 30 },
    { phase: 2, from: 31, to: 60 },
    { phase: 3, from: 61, to: 90 },
  ],
};

/** The phases of a kind of plan that have days: the weeks of the 30, the months of the 90 (see README.md#phases). */
export const spansOf = (kind: Plan['kind']): readonly PhaseSpan[] => spans[kind];
