import { createToolLinks } from '#domain/navigation/urls.ts';
import { addDays } from '#domain/plan/days.ts';
import { latestPlan, putTask, removeTask } from '#domain/plan/saved-plan.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { addToPlan as text } from '#strings/plan';
import { createId, now, today } from './records/new-record.ts';
import { openRecords } from './records/open-records.ts';
import type { Records } from './records/records.ts';
import { actOnce, lineBeside, makeUndo } from './say-beside.ts';

const base = () => document.documentElement.dataset['base'] ?? '/';

/** The page's next step as a task: its place on the site is its id, so that it is added once. */
const taskOf = ({ dataset }: HTMLElement): SavedTask => {
  const guide = dataset['planAdd'] ?? '';
  const guideTitle = document.querySelector('h1')?.innerText.trim().slice(0, 300);
  return {
    id: guide,
    phase: 'mine',
    text: dataset['planText'] ?? '',
    guide,
    ...(guideTitle && { guideTitle }),
  };
};

/** A plan that holds only what the reader puts in. */
const emptyPlan = (): Plan => {
  const start = today();
  return { id: createId(), kind: '30d', start, tasks: [], reviewOn: addDays(start, 30), updatedAt: now() };
};

/** Takes the task out again, and the plan too where it was made for it and holds nothing else; false where that is not saved. */
async function takeOut(records: Records, planId: string, task: SavedTask, isMade: boolean): Promise<boolean> {
  const plan = records.store().plans.find(({ id }) => id === planId);
  if (!plan) return true;
  const rest = removeTask(plan, task.id, now());
  if (!isMade || rest.tasks.length > 0) return records.save('plans', rest);
  await records.remove('plans', plan);
  return true;
}

const linkToPlan = (plan: Plan): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = createToolLinks(base()).plan(plan.id);
  link.textContent = text.see;
  return link;
};

/** Puts the next step of a page into the latest 30-day plan, or into a new one, and says so beside the button. */
export const addToPlan = (button: HTMLElement): Promise<void> => actOnce(button, () => putIn(button));

async function putIn(button: HTMLElement): Promise<void> {
  const said = lineBeside(button);
  const records = await openRecords(base());
  const task = taskOf(button);
  const latest = latestPlan(records.store().plans, '30d');
  if (latest?.tasks.some(({ id }) => id === task.id))
    return said.replaceChildren(`${text.already} `, linkToPlan(latest));
  if (records.trouble() !== null) return said.replaceChildren(text.blocked);

  const plan = putTask(latest ?? emptyPlan(), task, now());
  const isKept = await records.save('plans', plan, { creates: !latest });
  if (!isKept || records.trouble() !== null) return said.replaceChildren(text.blocked);
  const undo = makeUndo(button, async () => {
    const isDone = await takeOut(records, plan.id, task, !latest);
    said.replaceChildren(isDone ? text.undone : text.blocked);
  });
  said.replaceChildren(`${text.added} `, linkToPlan(plan), ' ', undo);
}
