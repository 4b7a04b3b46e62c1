import { addDays, writeDay } from '#domain/plan/days.ts';
import { spansOf } from '#domain/plan/spans.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { phaseNames, phases } from '#strings/plan';
import type { PhaseOption } from './PhaseChoice.tsx';

/** A part of a plan as it is shown: a week, a month, or what has no days. */
export interface PlanPart extends PhaseOption {
  /** What it is about; absent where it has no days, or where only the reader wrote the plan. */
  readonly about?: string | undefined;
  /** First and last day; absent where it has none. */
  readonly days?: { readonly first: string; readonly last: string; readonly count: number };
  readonly tasks: readonly SavedTask[];
}

const namesOf = ({ kind, basis }: Plan): readonly string[] =>
  kind === '30-60-90' ? phaseNames[kind] : basis && 'track' in basis ? phaseNames[basis.track] : [];

/**
 * The parts of a plan in order, those without days last. A task of a week that the plan does not have counts as the
 * reader's own. `phaseOf` says where a task is shown, if not where it belongs.
 */
export function partsOf(plan: Plan, phaseOf = ({ phase }: SavedTask) => phase): PlanPart[] {
  const names = phases[plan.kind];
  const spans = spansOf(plan.kind);
  const known: readonly SavedTask['phase'][] = [...spans.map(({ phase }) => phase), 'later'];
  const dated = spans.map(({ phase, from, to }, index) => ({
    phase,
    name: names[phase],
    about: namesOf(plan)[index],
    days: { first: addDays(plan.start, from - 1), last: addDays(plan.start, to - 1), count: to - from + 1 },
    tasks: plan.tasks.filter((task) => phaseOf(task) === phase),
  }));
  return [
    ...dated,
    { phase: 'later', name: names.later, tasks: plan.tasks.filter((task) => phaseOf(task) === 'later') },
    { phase: 'mine', name: names.mine, tasks: plan.tasks.filter((task) => !known.includes(phaseOf(task))) },
  ];
}

/** A day without its year, in the language of the page. */
export const shortDay = (day: string): string => writeDay(day, document.documentElement.lang || 'en-GB');
