import { useId, useState } from 'preact/hooks';
import { isDay } from '#domain/plan/days.ts';

interface Props {
  label: string;
  /** The day it holds at first. */
  value: string | null;
  /** Gets null while the field holds no day that can be used. */
  onChange: (day: string | null) => void;
  /** Said beside the field while it holds no such day. */
  problem: string;
}

const isUsable = (text: string): boolean => isDay(text) && text >= '2000-01-01' && text <= '2100-12-31';

/** A day, typed or picked in the browser's own way. */
export function DateField({ label, value, onChange, problem }: Props) {
  const id = useId();
  const [written, setWritten] = useState(value ?? '');
  const isWrong = !isUsable(written);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="date"
        type="date"
        min="2000-01-01"
        max="2100-12-31"
        value={written}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? `${id}-more` : undefined}
        onInput={({ currentTarget }) => {
          setWritten(currentTarget.value);
          onChange(isUsable(currentTarget.value) ? currentTarget.value : null);
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
