import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { putTask, removeTask } from '#domain/plan/saved-plan.ts';
import type { Records } from '#browser/records/records.ts';
import { maxLongText } from '#domain/records/limits.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { tasks as text } from '#strings/plan';
import { createId, now } from '#browser/records/new-record.ts';
import { SaveNotice, useSaving } from '../parts/SaveNotice.tsx';
import { useOnce } from '../parts/use-once.ts';
import { shortPage, usePaged } from '../parts/use-paged.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import type { ChangePlan } from './change-plan.ts';
import { guideOf, type Links } from '#domain/plan/guide-of.ts';
import { usePages } from './use-pages.ts';
import { partsOf, shortDay, type PlanPart } from './plan-parts.ts';
import { editIdOf, PlanTaskView } from './PlanTask.tsx';
import { PhaseChoice } from './PhaseChoice.tsx';

interface Props {
  plan: Plan;
  onChange: ChangePlan;
  links: Links;
  base: string;
  records: Records;
}

const headingOf = (phase: SavedTask['phase']) => `week-${phase}`;

/** The tasks of a plan, part by part, and a place for the reader's own. */
export function PlanTasks({ plan, onChange, links, base, records }: Props) {
  const { notice, offerUndo } = useUndo();
  const saving = useSaving(records);
  const pages = usePages(base, plan.tasks, links);
  /** The task whose form is open, as it was when it was opened: until it is closed it stays in its place. */
  const [open, setOpen] = useState<SavedTask | null>(null);
  const parts = partsOf(plan, ({ id, phase }) => (id === open?.id ? open.phase : phase));
  const change: ChangePlan = (how) => saving.keep(onChange(how));
  const remove = (task: SavedTask) => {
    const place = plan.tasks.findIndex(({ id }) => id === task.id);
    void change((current) => removeTask(current, task.id, now()));
    offerUndo(text.removed, () => change((current) => putTask(current, task, now(), place)));
    // With its last task a part may go, and its heading with it: then the undo takes the focus.
    document.getElementById(headingOf(task.phase))?.focus();
  };
  const close = (task: SavedTask) => {
    setOpen(null);
    requestAnimationFrame(() => document.getElementById(editIdOf(task))?.focus());
  };
  const add = (words: string, phase: SavedTask['phase']) =>
    change((current) => putTask(current, { id: createId(), phase, text: words }, now()));
  return (
    <>
      {parts.map((part) => (
        <Part key={part.phase} part={part}>
          {(task) => (
            <PlanTaskView
              key={task.id}
              task={task}
              guide={guideOf(task, links, base, pages)}
              phases={parts}
              onChange={(next) => void change((current) => putTask(current, next, now()))}
              onRemove={() => remove(task)}
              isOpen={task.id === open?.id}
              onOpen={() => setOpen(task)}
              onClose={() => close(task)}
            />
          )}
        </Part>
      ))}
      <OwnTask parts={parts} onAdd={add} />
      <div class="in-sight no-print">
        {notice}
        <SaveNotice saving={saving} look="bare" />
      </div>
    </>
  );
}

/** A part with its tasks; left out where it holds none and none is meant to stand in it. */
function Part({ part, children }: { part: PlanPart; children: (task: SavedTask) => ComponentChildren }) {
  const { phase, name, about, days, tasks } = part;
  const { shown, pager } = usePaged(tasks, 0, shortPage);
  if (tasks.length === 0 && !about) return null;
  return (
    <div class="week">
      <h3 id={headingOf(phase)} tabIndex={-1}>
        {name}
        <span class="small">
          {about && ` ${about}`}
          {about && days && ' · '}
          {days && ` ${text.dates(shortDay(days.first), shortDay(days.last))}`}
        </span>
      </h3>
      {tasks.length > 0 ? <ul>{shown.map(children)}</ul> : <p class="small">{text.none}</p>}
      {pager}
    </div>
  );
}

interface OwnTaskProps {
  parts: readonly PlanPart[];
  /** Gives false where the task was not saved. */
  onAdd: (words: string, phase: SavedTask['phase']) => Promise<boolean>;
}

function OwnTask({ parts, onAdd }: OwnTaskProps) {
  const [words, setWords] = useState('');
  const [phase, setPhase] = useState<SavedTask['phase']>('mine');
  const [said, setSaid] = useState('');
  const once = useOnce();
  const add = (event: Event) => {
    event.preventDefault();
    if (!words.trim()) return setSaid(text.ownEmpty);
    void once(async () => {
      if (!(await onAdd(words.trim(), phase))) return setSaid('');
      setWords((current) => (current === words ? '' : current));
      setSaid(text.added);
    });
  };
  return (
    <form class="own-task no-print" onSubmit={add}>
      <label class="field grows">
        {text.own}
        <input
          type="text"
          maxLength={maxLongText}
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
            setSaid('');
          }}
        />
      </label>
      <PhaseChoice label={text.ownWhen} phases={parts} value={phase} onChange={setPhase} />
      <button type="submit" class="quiet-button">
        {text.add}
      </button>
      <p class="small" role="status">
        {said}
      </p>
    </form>
  );
}
