import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import type { Gap } from '#domain/assessment/types.ts';
import type { Target } from '#domain/plan/types.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { plan as text, steps } from '#strings/readiness-results';
import { createId } from '../attempts.ts';
import { writeDate } from '../days.ts';
import { holdsGap, newPlan, regenerate, targetOf, targets, taskForGap, withTasks } from './own-plan.ts';
import { PlanTaskView } from './PlanTask.tsx';
import { nameOf, type Scored } from './scored.ts';

interface Props {
  scored: Scored;
  records: Records;
}

const planFor = ({ records, scored }: Props): Plan | undefined =>
  records
    .store()
    .plans.findLast(({ kind, fromAttempt }) => kind === '30d' && fromAttempt === scored.attempt.id);

/** Puts a gap's action into the plan; makes the plan where there is none. */
export function AddToPlan(props: Props & { gap: Gap }) {
  const { scored, records, gap } = props;
  const plan = planFor(props);
  const add = () => {
    const made = plan ?? newPlan(scored, 'both');
    const whole = holdsGap(made, gap) ? made : withTasks(made, [...made.tasks, taskForGap(scored, gap)]);
    void records.save('plans', whole, { creates: !plan });
  };
  return (
    <p class="go no-print" role="status">
      {holdsGap(plan, gap) ? (
        <a href="#plan" onClick={toPlan} class="small">
          {steps.added}
        </a>
      ) : (
        <button type="button" class="quiet-button" onClick={add}>
          {steps.add}
          <span class="visually-hidden">{steps.ofArea(nameOf(scored, gap.code))}</span>
        </button>
      )}
    </p>
  );
}

/** The fragment of the address holds the page, so a jump within it goes by script. */
const toPlan = (event: Event) => {
  event.preventDefault();
  const heading = document.getElementById('plan');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
};

/** The 30-day plan: made from the result, kept, and changed as the reader likes (sections C6, F2). */
export function PlanSection(props: Props) {
  const { scored, records } = props;
  const plan = planFor(props);
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
    save(withTasks(plan, plan.tasks.map((each) => (each.id === task.id ? task : each))));
  const drop = (task: SavedTask) => {
    setRemoved(plan.tasks);
    save(withTasks(plan, plan.tasks.filter(({ id }) => id !== task.id)));
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
