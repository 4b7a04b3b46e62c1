import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import type { Target } from '#domain/plan/types.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { plan as text } from '#strings/readiness-results';
import { createId } from '../../parts/new-record.ts';
import { writeDate } from '../../parts/write-date.ts';
import { newPlan, planOf, regenerate, targetOf, targets, withTasks } from './own-plan.ts';
import { PlanTaskView } from './PlanTask.tsx';
import type { Scored } from './scored.ts';

interface Props {
  scored: Scored;
  records: Records;
}

/** The 30-day plan: made from the result, kept, and changed as the reader likes (sections C6, F2). */
export function PlanSection({ scored, records }: Props) {
  const plan = planOf(records, scored);
  const [removed, setRemoved] = useState<readonly SavedTask[] | null>(null);
  const [target, setTarget] = useState<Target>('both');
  const [own, setOwn] = useState('');
  const isAspiring = scored.data.track.code === 'a';
  const save = (next: Plan) => void records.save('plans', next);
  const chosen = plan && isAspiring ? targetOf(scored, plan) : target;

  const choice = isAspiring && (
    <label class="field no-print">
      {text.target}
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const to = currentTarget.value as Target;
          setTarget(to);
          if (plan) save(regenerate(scored, plan, chosen, to));
        }}
      >
        {targets.map((each) => (
          <option key={each} value={each}>
            {text.targets[each]}
          </option>
        ))}
      </select>
    </label>
  );
  if (!plan)
    return (
      <section aria-labelledby="plan" class="no-print">
        <h2 id="plan">{text.heading}</h2>
        <p>{text.intro}</p>
        {choice}
        <p class="go">
          <button
            type="button"
            class="button"
            onClick={() => void records.save('plans', newPlan(scored, target), { creates: true })}
          >
            {text.make}
          </button>
        </p>
      </section>
    );

  const change = (task: SavedTask) =>
    save(
      withTasks(
        plan,
        plan.tasks.map((each) => (each.id === task.id ? task : each)),
      ),
    );
  const drop = (task: SavedTask) => {
    setRemoved(plan.tasks);
    save(
      withTasks(
        plan,
        plan.tasks.filter(({ id }) => id !== task.id),
      ),
    );
  };
  const add = () => {
    if (!own.trim()) return;
    save(withTasks(plan, [...plan.tasks, { id: createId(), phase: 'mine', text: own.trim() }]));
    setOwn('');
  };
  const names = text.weekNames[isAspiring ? 'aspiring' : 'practising'];
  return (
    <section aria-labelledby="plan" class="plan">
      <h2 id="plan" tabIndex={-1}>
        {text.heading}
      </h2>
      <p>
        {text.intro} {text.review(writeDate(plan.reviewOn))}
      </p>
      {choice}
      <div role="status">
        {removed && (
          <p class="notice no-print">
            {text.removed}{' '}
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                save(withTasks(plan, removed));
                setRemoved(null);
              }}
            >
              {text.undo}
            </button>
          </p>
        )}
      </div>
      {([1, 2, 3, 4, 'later', 'mine'] as const).map((phase) => {
        const tasks = plan.tasks.filter((task) => task.phase === phase);
        if (tasks.length === 0) return null;
        return (
          <div key={phase} class="week">
            <h3>
              {text.weeks[phase]}
              {typeof phase === 'number' && <span class="small"> {names[phase - 1]}</span>}
            </h3>
            <ul>
              {tasks.map((task) => (
                <PlanTaskView
                  key={task.id}
                  task={task}
                  guide={task.guide ? scored.next.links[task.guide] : undefined}
                  onChange={change}
                  onRemove={() => drop(task)}
                />
              ))}
            </ul>
          </div>
        );
      })}
      <p class="go no-print">
        <label class="field grows">
          {text.own}
          <input
            type="text"
            maxLength={300}
            value={own}
            onInput={({ currentTarget }) => setOwn(currentTarget.value)}
          />
        </label>
        <button type="button" class="quiet-button" onClick={add}>
          {text.addOwn}
        </button>
        <button
          type="button"
          class="quiet-button"
          onClick={() => save(regenerate(scored, plan, null, chosen))}
        >
          {text.refresh}
        </button>
      </p>
    </section>
  );
}
