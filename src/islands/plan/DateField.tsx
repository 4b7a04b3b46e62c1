import { useId, useState } from 'preact/hooks';
import { isLikelyDay } from '#domain/plan/days.ts';
import { firstDay, lastDay } from '#domain/records/limits.ts';

interface Props {
  label: string;
  /** The day it holds at first. */
  value: string | null;
  /** Gets null while the field holds no day that can be used. */
  onChange: (day: string | null) => void;
  /** Said beside the field while it holds no such day. */
  problem: string;
}

/** A day, typed or picked in the browser's own way. */
export function DateField({ label, value, onChange, problem }: Props) {
  const id = useId();
  const [written, setWritten] = useState(value ?? '');
  const isWrong = !isLikelyDay(written);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="date"
        type="date"
        min={firstDay}
        max={lastDay}
        value={written}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? `${id}-more` : undefined}
        onInput={({ currentTarget }) => {
          setWritten(currentTarget.value);
          onChange(isLikelyDay(currentTarget.value) ? currentTarget.value : null);
        }}
      />
      {isWrong && (
        <p id={`${id}-more`} class="field-error">
          {problem}
        </p>
      )}
    </div>
  );
}
