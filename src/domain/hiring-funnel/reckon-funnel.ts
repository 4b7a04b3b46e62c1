import { wentOnOf, type FunnelCounts } from './counts.ts';
import { findChanges, mostWorth, type Change } from './find-changes.ts';
import { perOneSpread, shareSpread, type Spread } from './spread.ts';

export interface StageResult {
  readonly people: number;
  readonly wentOn: number;
  readonly withdrew: number;
  readonly declined: number;
  /** The share that went on; null where nobody reached the stage. */
  readonly rate: number | null;
  /** Between which shares the true one lies, nine times in ten. */
  readonly spread: Spread | null;
  /** The team's hours at this stage, for all candidates together. */
  readonly hours: number;
  /** How many must reach it for one hire. */
  readonly perHire: number | null;
}

export interface FunnelResult {
  /** For one hire; null where nobody was hired yet. */
  readonly applicants: number | null;
  readonly spread: Spread | null;
  /** The same rates with three times the counts: what pooling three such searches would tell. */
  readonly spreadOfThree: Spread | null;
  readonly hoursPerHire: number | null;
  readonly hours: number;
  /** From the application to the signature. */
  readonly days: number;
  readonly stages: readonly StageResult[];
  readonly changes: readonly Change[];
  readonly worth: Change | null;
}

/** Takes away what adding fractions leaves, so that 78 hours are 78 hours. */
const settle = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Reckons a hiring process from counts that can be true together (see README.md#result). */
export function reckonFunnel(counts: FunnelCounts): FunnelResult {
  const { stages, hires } = counts;
  const wentOn = wentOnOf(counts);
  const applicants = stages[0]?.people ?? 0;
  const perHire = (value: number): number | null => (hires > 0 ? settle(value / hires) : null);
  const hours = settle(stages.reduce((sum, stage) => sum + stage.people * stage.hours, 0));
  const changes = findChanges(counts);
  return {
    applicants: perHire(applicants),
    spread: perOneSpread(hires, applicants),
    spreadOfThree: perOneSpread(3 * hires, 3 * applicants),
    hoursPerHire: perHire(hours),
    hours,
    days: settle(stages.reduce((sum, { days }) => sum + days, 0)),
    stages: stages.map(({ people, withdrew, hours: each }, index) => {
      const next = wentOn[index] ?? 0;
      return {
        people,
        wentOn: next,
        withdrew,
        declined: people - next - withdrew,
        rate: people > 0 ? next / people : null,
        spread: shareSpread(next, people),
        hours: settle(people * each),
        perHire: perHire(people),
      };
    }),
    changes,
    worth: mostWorth(changes),
  };
}
