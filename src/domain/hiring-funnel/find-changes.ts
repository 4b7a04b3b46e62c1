import { wentOnOf, type FunnelCounts } from './counts.ts';

/** What may change in a hiring process, in the order that decides ties. */
export const changeKinds = ['keep', 'sooner', 'shorter'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The best place for one kind of change, and what it wins for each hire. */
export interface Change {
  readonly kind: ChangeKind;
  readonly stage: number;
  readonly applicants: number;
  readonly hours: number;
  readonly days: number;
}

const none = { applicants: 0, hours: 0, days: 0 };

const changesOf: Readonly<Record<ChangeKind, (counts: FunnelCounts) => readonly Change[]>> = {
  /** Half of those who withdrew stay and go on: of everyone before, fewer are needed. */
  keep: (counts) => {
    const { stages, hires } = counts;
    const wentOn = wentOnOf(counts);
    const applicants = stages[0]?.people ?? 0;
    let hoursSoFar = 0;
    return stages.map(({ people, withdrew, hours }, stage) => {
      hoursSoFar += people * hours;
      const stay = withdrew / 2;
      const spared = stay / ((wentOn[stage] ?? 0) + stay) / hires;
      return { kind: 'keep', stage, applicants: applicants * spared, hours: hoursSoFar * spared, days: 0 };
    });
  },
  sooner: ({ stages }) =>
    stages.map(({ days }, stage) => ({ kind: 'sooner', stage, ...none, days: days / 2 })),
  shorter: ({ stages, hires }) =>
    stages.map(({ people, hours }, stage) => ({
      kind: 'shorter',
      stage,
      ...none,
      hours: (people * hours) / 2 / hires,
    })),
};

const weigh = ({ kind, applicants, hours, days }: Change): number =>
  kind === 'keep' ? applicants : hours + days;

/** For each kind of change the stage where it wins most, the first on ties (see README.md#changes). */
export function findChanges(counts: FunnelCounts): readonly Change[] {
  if (counts.hires === 0) return [];
  return changeKinds.flatMap((kind) => {
    const [best] = changesOf[kind](counts).toSorted((a, b) => weigh(b) - weigh(a));
    return best && weigh(best) > 0 ? [best] : [];
  });
}

/** The change that wins most hours for each hire, then most applicants, then most days. */
export const mostWorth = (changes: readonly Change[]): Change | null =>
  changes.toSorted((a, b) => b.hours - a.hours || b.applicants - a.applicants || b.days - a.days)[0] ?? null;
