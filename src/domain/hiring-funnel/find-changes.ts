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

/** Half of those who withdrew stay and go on: of everyone before, fewer are needed. */
function keepHalf(counts: FunnelCounts, stage: number): Change {
  const { stages, hires } = counts;
  const wentOn = wentOnOf(counts)[stage] ?? 0;
  const stay = (stages[stage]?.withdrew ?? 0) / 2;
  const spared = stay / (wentOn + stay) / hires;
  const before = stages.slice(0, stage + 1);
  return {
    kind: 'keep',
    stage,
    applicants: (stages[0]?.people ?? 0) * spared,
    hours: before.reduce((sum, { people, hours }) => sum + people * hours, 0) * spared,
    days: 0,
  };
}

const changeAt: Readonly<Record<ChangeKind, (counts: FunnelCounts, stage: number) => Change>> = {
  keep: keepHalf,
  sooner: ({ stages }, stage) => ({ kind: 'sooner', stage, ...none, days: (stages[stage]?.days ?? 0) / 2 }),
  shorter: ({ stages, hires }, stage) => {
    const { people = 0, hours = 0 } = stages[stage] ?? {};
    return { kind: 'shorter', stage, ...none, hours: (people * hours) / 2 / hires };
  },
};

const weigh = ({ kind, applicants, hours, days }: Change): number =>
  kind === 'keep' ? applicants : hours + days;

/** For each kind of change the stage where it wins most, the first on ties (see README.md#changes). */
export function findChanges(counts: FunnelCounts): readonly Change[] {
  if (counts.hires === 0) return [];
  return changeKinds.flatMap((kind) => {
    const [best] = counts.stages
      .map((_, stage) => changeAt[kind](counts, stage))
      .toSorted((a, b) => weigh(b) - weigh(a));
    return best && weigh(best) > 0 ? [best] : [];
  });
}

/** The change that wins most hours for each hire, then most applicants, then most days. */
export const mostWorth = (changes: readonly Change[]): Change | null =>
  changes.toSorted((a, b) => b.hours - a.hours || b.applicants - a.applicants || b.days - a.days)[0] ?? null;
