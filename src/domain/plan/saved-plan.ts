import { oncePer } from '../once-per.ts';
import { sortByKey } from '../records/sort-by-key.ts';
import { timeAfter, type IsoTime } from '../records/timed.ts';
import { taskParts, type Plan, type SavedTask } from '../records/toolkit-records.ts';

/** A plan with some of it changed. */
export const change = (plan: Plan, changes: Partial<Plan>, time: IsoTime): Plan => ({
  ...plan,
  ...changes,
  updatedAt: timeAfter(plan.updatedAt, time),
});

/** The plan as it was before, as a change like any other, so that it wins over what it takes back. */
export const restorePlan = (plan: Plan, before: Plan, time: IsoTime): Plan =>
  change(before, {}, timeAfter(plan.updatedAt, time));

/** A task as the reader changed it from `before`, with the names of what of a generated one is theirs now. */
function withOwn(task: SavedTask, before: SavedTask): SavedTask {
  if (task.templateId === undefined) return task;
  const own = taskParts.filter((part) => before.own?.includes(part) || task[part] !== before[part]);
  return own.length > 0 ? { ...task, own } : task;
}

/** The plan with a task changed, or put in where it was not there: at a place in the list, or last. */
export function putTask(plan: Plan, task: SavedTask, time: IsoTime, place = plan.tasks.length): Plan {
  const has = plan.tasks.some(({ id }) => id === task.id);
  const tasks = has
    ? plan.tasks.map((each) => (each.id === task.id ? withOwn(task, each) : each))
    : plan.tasks.toSpliced(place, 0, task);
  return change(plan, { tasks }, time);
}

export const removeTask = (plan: Plan, id: string, time: IsoTime): Plan =>
  change(plan, { tasks: plan.tasks.filter((task) => task.id !== id) }, time);

/** Plans by their first day, the latest first; by their last change where that is the same. */
export const latestFirst = oncePer((plans: readonly Plan[]) =>
  sortByKey(plans, ({ start, updatedAt, id }) => `${start} ${updatedAt} ${id}`),
);

export const latestPlan = (plans: readonly Plan[], kind: Plan['kind']): Plan | undefined =>
  latestFirst(plans).find((plan) => plan.kind === kind);

/** The plan a reader means where none is named: the latest for 30 days, else the latest. */
export const currentPlan = (plans: readonly Plan[]): Plan | undefined =>
  latestPlan(plans, '30d') ?? latestFirst(plans)[0];
