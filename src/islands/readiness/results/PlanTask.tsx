import { useState } from 'preact/hooks';
import type { SavedTask } from '#domain/records/toolkit-records.ts';
import { plan as text } from '#strings/readiness-results';
import { now } from '../../parts/new-record.ts';

interface Props {
  task: SavedTask;
  /** The page to read for it, where it exists. */
  guide: { href: string; title: string } | undefined;
  onChange: (task: SavedTask) => void;
  onRemove: () => void;
}

/** One task: tick it off, change its words, or take it out. */
export function PlanTaskView({ task, guide, onChange, onRemove }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const hidden = <span class="visually-hidden">{text.ofTask(task.text)}</span>;
  const tick = (isDone: boolean) => {
    const { done, ...open } = task;
    onChange(isDone ? { ...open, done: done ?? now() } : open);
  };
  const save = () => {
    if (draft?.trim()) onChange({ ...task, text: draft.trim() });
    setDraft(null);
  };
  if (draft !== null)
    return (
      <li>
        <label class="field">
          {text.taskText}
          <textarea
            rows={3}
            maxLength={2000}
            value={draft}
            ref={(area) => area?.focus()}
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          />
        </label>
        <p class="go">
          <button type="button" class="quiet-button" onClick={save}>
            {text.save}
          </button>
          <button type="button" class="quiet-button" onClick={() => setDraft(null)}>
            {text.cancel}
          </button>
        </p>
      </li>
    );
  return (
    <li>
      <label class="task">
        <input
          type="checkbox"
          checked={task.done !== undefined}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
        <span>{task.text}</span>
      </label>
      <p class="task-more">
        {guide && <a href={guide.href}>{text.guide(guide.title)}</a>}
        <button type="button" class="link-button no-print" onClick={() => setDraft(task.text)}>
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
