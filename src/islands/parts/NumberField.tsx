import { useId, useState } from 'preact/hooks';
import {
  readNumber,
  type NumberLimits,
  type NumberProblem,
  type NumberReading,
} from '#domain/numbers/read-number.ts';
import { writeNumber } from '#domain/numbers/write-number.ts';
import { numberField as text } from '#strings/tools';

interface Props extends NumberLimits {
  label: string;
  /** Absent where a number may be left out and is. */
  value: number | undefined;
  onChange: (value: number) => void;
  /** Takes the number out; absent where one has to be there, or `emptyIs` says what an empty field counts as. */
  onEmpty?: () => void;
  /** Gets the text as it was typed, where that says more than the number: a currency. */
  onWrite?: (written: string) => void;
  /** What one press of − or + changes; absent where there are no such buttons. */
  step?: number;
  emptyIs?: number;
  hint?: string;
  /** How to write a number here, shown when one cannot be read: "30 min". */
  example: string;
}

/** Why a number cannot be read, in a sentence. */
const sayProblem = (problem: NumberProblem, { min, max, example }: Props): string => {
  const say = text.problems[problem];
  if (typeof say === 'string') return say;
  if (problem === 'too-small') return say(writeNumber(min));
  return say(problem === 'too-large' ? writeNumber(max) : example);
};

interface NoteProps {
  id: string;
  field: Props;
  /** Null while nothing is typed. */
  reading: NumberReading | null;
  /** Whether what is typed is the number itself, so that there is nothing to say about how it was read. */
  isPlain: boolean;
  onChoose: (value: number) => void;
}

/** What the field understood of what is typed, what it asks about it, or why it cannot be read. */
function Note({ id, field, reading, isPlain, onChoose }: NoteProps) {
  if (reading && !reading.ok && 'choices' in reading)
    return (
      <div id={id} class="field-choices" role="status">
        <p class="field-error">{text.questions[reading.problem]}</p>
        <p class="go">
          {reading.choices.map((choice) => (
            <button type="button" class="quiet-button" key={choice} onClick={() => onChoose(choice)}>
              {writeNumber(choice)}
            </button>
          ))}
        </p>
      </div>
    );
  if (reading && !reading.ok)
    return (
      <p id={id} class="field-error">
        {sayProblem(reading.problem, field)}
      </p>
    );
  const understood =
    reading && !isPlain ? `${text.understood(writeNumber(reading.value), text.units[field.unit])} ` : '';
  return understood || field.hint ? (
    <p id={id} class="small">
      {understood}
      {field.hint}
    </p>
  ) : null;
}

/**
 * A number as people type it. What the field understood stands below it, what can be meant in two ways is asked, and
 * what cannot be read stays in the field and says why.
 */
export function NumberField(field: Props) {
  const { label, value, onChange, onEmpty, onWrite, step, emptyIs, hint, unit, min, max } = field;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const readDraft = (written: string): NumberReading | null => {
    if (written.trim() !== '') return readNumber(written, field);
    if (emptyIs !== undefined) return { ok: true, value: emptyIs };
    return onEmpty ? null : { ok: false, problem: 'empty' };
  };
  const reading = draft === null ? null : readDraft(draft);
  const type = (written: string) => {
    setDraft(written);
    onWrite?.(written);
    const read = readDraft(written);
    if (!read) onEmpty?.();
    else if (read.ok) onChange(read.value);
  };
  const choose = (chosen: number) => {
    setDraft(null);
    onChange(chosen);
  };
  const stepBy = (by: number) => {
    onWrite?.('');
    choose(Math.min(max, Math.max(min, Math.round(((value ?? min) + by) * 100) / 100)));
  };
  const unitName = text.units[unit];
  const isWrong = reading !== null && !reading.ok;
  const isPlain =
    !reading?.ok || draft?.trim() === '' || draft?.replaceAll(',', '') === String(reading.value);
  const input = (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      value={draft ?? (value === undefined ? '' : writeNumber(value))}
      aria-invalid={isWrong ? true : undefined}
      aria-describedby={isWrong || !isPlain || hint ? `${id}-more` : undefined}
      onInput={({ currentTarget }) => type(currentTarget.value)}
      // What was read is shown as it was understood; what was not stays, with its reason.
      onBlur={() => !isWrong && setDraft(null)}
    />
  );
  return (
    <div class="field number-field">
      <label for={id}>
        {label}
        {unitName && <span class="unit"> ({unitName})</span>}
      </label>
      {step === undefined ? (
        input
      ) : (
        <div class="stepper" data-repeats>
          {input}
          <button
            type="button"
            aria-label={text.less(label)}
            disabled={value !== undefined && value <= min}
            onClick={() => stepBy(-step)}
          >
            −
          </button>
          <button
            type="button"
            aria-label={text.more(label)}
            disabled={value !== undefined && value >= max}
            onClick={() => stepBy(step)}
          >
            +
          </button>
        </div>
      )}
      <Note id={`${id}-more`} field={field} reading={reading} isPlain={isPlain} onChoose={choose} />
    </div>
  );
}
