import { useId, useState } from 'preact/hooks';
import {
  readNumber,
  type NumberLimits,
  type NumberProblem,
  type NumberReading,
} from '#domain/numbers/read-number.ts';
import { numberField as text } from '#strings/tools';

interface Props extends NumberLimits {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** Gets the text as it was typed, where that says more than the number: a currency. */
  onWrite?: (written: string) => void;
  /** What one press of − or + changes. */
  step: number;
  /** What an empty field counts as; absent where a number has to be there. */
  emptyIs?: number;
  hint?: string;
  /** How to write a number here, shown when one cannot be read: "30 min". */
  example: string;
}

/** Why a number cannot be read, in a sentence. */
export const sayProblem = (
  problem: NumberProblem,
  { min, max, example }: Pick<Props, 'min' | 'max' | 'example'>,
): string => {
  const say = text.problems[problem];
  if (typeof say === 'string') return say;
  if (problem === 'too-small') return say(min.toLocaleString('en'));
  return say(problem === 'too-large' ? max.toLocaleString('en') : example);
};

/** A number as people type it, with − and + beside it. What cannot be read stays in the field and says why. */
export function NumberField(props: Props) {
  const { label, value, onChange, onWrite, step, emptyIs, hint, unit, min, max } = props;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const readDraft = (written: string): NumberReading =>
    emptyIs !== undefined && written.trim() === ''
      ? { ok: true, value: emptyIs }
      : readNumber(written, props);
  const reading = draft === null ? null : readDraft(draft);
  const error = reading && !reading.ok ? sayProblem(reading.problem, props) : null;
  const type = (written: string) => {
    setDraft(written);
    onWrite?.(written);
    const read = readDraft(written);
    if (read.ok) onChange(read.value);
  };
  const stepBy = (by: number) => {
    setDraft(null);
    onWrite?.('');
    onChange(Math.min(max, Math.max(min, Math.round((value + by) * 100) / 100)));
  };
  const unitName = text.units[unit];
  return (
    <div class="field number-field">
      <label for={id}>
        {label}
        {unitName && <span class="unit"> ({unitName})</span>}
      </label>
      <div class="stepper">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={draft ?? String(value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || hint ? `${id}-more` : undefined}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          // What was read is shown as it was understood; what was not stays, with its reason.
          onBlur={() => reading?.ok && setDraft(null)}
        />
        <button
          type="button"
          aria-label={text.less(label)}
          disabled={value <= min}
          onClick={() => stepBy(-step)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={text.more(label)}
          disabled={value >= max}
          onClick={() => stepBy(step)}
        >
          +
        </button>
      </div>
      {(error || hint) && (
        <p id={`${id}-more`} class={error ? 'field-error' : 'small'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
