import { taskParts, type Plan, type SavedTask } from '../records/toolkit-records.ts';
import type { PlanTask } from './types.ts';

const phaseOrder: readonly SavedTask['phase'][] = [1, 2, 3, 4, 'later', 'mine'];

/** A generated task as it is saved. */
export const saveTask = ({ id, templateId, competency, phase, text, guide }: PlanTask): SavedTask => ({
  id,
  templateId,
  phase,
  text,
  guide,
  ...(competency !== null && { competency }),
});

type TaskPart = (typeof taskParts)[number];

/** Whether a part of a task is the reader's: said by the task, or seen where it was generated otherwise. */
const isOwn = (task: SavedTask, part: TaskPart, before: PlanTask | undefined): boolean =>
  (task.own?.includes(part) ?? false) || task[part] !== before?.[part];

/** Whether a reader has put something of their own into a task that was generated as `before`. */
const isTouched = (task: SavedTask, before: PlanTask | undefined): boolean =>
  task.done !== undefined ||
  task.note !== undefined ||
  task.ifThen !== undefined ||
  taskParts.some((part) => isOwn(task, part, before));

/**
 * The tasks of a saved plan after it is generated again (see README.md#made-again): new tasks come in, tasks the reader
 * has not touched follow the new answers or leave with them, and whatever the reader wrote, moved, noted, ticked or
 * deleted stays so. `before` is what the generator made of the plan's earlier answers; without it every saved task
 * counts as touched.
 */
export function mergePlanTasks(
  saved: Plan['tasks'],
  before: readonly PlanTask[],
  after: readonly PlanTask[],
): SavedTask[] {
  const earlier = new Map(before.map((task) => [task.id, task]));
  const savedIds = new Set(saved.map(({ id }) => id));
  const kept = new Map(
    saved.filter((task) => isTouched(task, earlier.get(task.id))).map((task) => [task.id, task]),
  );
  const generated = after
    .filter(({ id }) => savedIds.has(id) || !earlier.has(id))
    .map((task): SavedTask => {
      const own = kept.get(task.id);
      if (!own) return saveTask(task);
      const stays = (part: TaskPart) => own.done !== undefined || isOwn(own, part, earlier.get(task.id));
      return {
        ...saveTask(task),
        ...own,
        text: stays('text') ? own.text : task.text,
        phase: stays('phase') ? own.phase : task.phase,
      };
    });
  const generatedIds = new Set(after.map(({ id }) => id));
  const all = [...generated, ...[...kept.values()].filter(({ id }) => !generatedIds.has(id))];
  return phaseOrder.flatMap((phase) => all.filter((task) => task.phase === phase));
}
