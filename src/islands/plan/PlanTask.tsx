import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedTask } from '#domain/records/toolkit-records.ts';
import { tasks as text } from '#strings/plan';
import { now } from '#browser/records/new-record.ts';
import { TextField } from '../parts/TextField.tsx';
import type { Guide } from '#domain/plan/guide-of.ts';
import { PhaseChoice, type PhaseOption } from './PhaseChoice.tsx';
import { isolate } from '../parts/isolate.tsx';

interface Props {
  task: SavedTask;
  /** The page or tool that helps with it, where there is one. */
  guide: Guide | undefined;
  phases: readonly PhaseOption[];
  onChange: (task: SavedTask) => void;
  onRemove: () => void;
  /** Whether its form is open. */
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** The id of the button that opens a task's form. */
export const editIdOf = ({ id }: SavedTask): string => `edit-${id}`;

/** The task without a field, or with what was written into it. */
const withText = (task: SavedTask, field: 'ifThen' | 'note', written: string): SavedTask => {
  const { [field]: _, ...rest } = task;
  return written.trim() ? { ...rest, [field]: written } : rest;
};

/** The fields of a task; every change is kept at once, but for a text without words. */
function TaskForm({
  task,
  phases,
  onChange,
  onClose,
}: Pick<Props, 'task' | 'phases' | 'onChange' | 'onClose'>) {
  const form = useRef<HTMLLIElement>(null);
  const [words, setWords] = useState(task.text);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const write = (written: string) => {
    setWords(written);
    if (written.trim()) onChange({ ...task, text: written.trim() });
  };
  return (
    <li ref={form} class="task-form">
      <TextField
        label={text.text}
        rows={3}
        value={words}
        onChange={write}
        {...(!words.trim() && { error: text.empty })}
      />
      <TextField
        label={text.ifThen}
        hint={text.ifThenHint}
        rows={2}
        value={task.ifThen ?? ''}
        onChange={(written) => onChange(withText(task, 'ifThen', written))}
      />
      <TextField
        label={text.note}
        hint={text.noteHint}
        rows={2}
        value={task.note ?? ''}
        onChange={(written) => onChange(withText(task, 'note', written))}
      />
      <PhaseChoice
        label={text.move}
        phases={phases}
        value={task.phase}
        onChange={(phase) => onChange({ ...task, phase })}
      />
      <p class="go">
        <button type="button" class="quiet-button" onClick={onClose}>
          {text.close}
        </button>
      </p>
    </li>
  );
}

/** One task: tick it off, change or move it, or take it out. */
export function PlanTaskView(props: Props) {
  const { task, guide, onChange, onRemove, isOpen, onOpen } = props;
  const hidden = <span class="visually-hidden">{isolate(text.ofTask(task.text), task.text)}</span>;
  const tick = (isDone: boolean) => {
    const { done, ...open } = task;
    onChange(isDone ? { ...open, done: done ?? now() } : open);
  };
  if (isOpen) return <TaskForm {...props} />;
  return (
    <li>
      <label class="task">
        <input
          type="checkbox"
          checked={task.done !== undefined}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
        <span dir="auto">{task.text}</span>
      </label>
      {task.ifThen && (
        <p class="task-note" dir="auto">
          {task.ifThen}
        </p>
      )}
      {task.note && (
        <p class="task-note small" dir="auto">
          {task.note}
        </p>
      )}
      <p class="task-more">
        {guide &&
          (guide.isGone ? (
            <span>{text.guideGone(guide.title)}</span>
          ) : (
            <a href={guide.href}>{text.guide(guide.title, guide.isTool)}</a>
          ))}
        <button type="button" class="link-button no-print" id={editIdOf(task)} onClick={onOpen}>
          {text.edit}
          {hidden}
        </button>
        <button type="button" class="link-button no-print" onClick={onRemove}>
          {text.remove}
          {hidden}
        </button>
      </p>
    </li>
  );
}
