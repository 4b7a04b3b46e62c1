import { useId, useState } from 'preact/hooks';
import type { Month } from '#domain/records/timed.ts';
import { readMonth } from '#domain/portfolio/month.ts';
import { form as text } from '#strings/portfolio';
import { monthNames } from './words.ts';

interface Props {
  label: string;
  value: Month | undefined;
  onChange: (month: Month | undefined) => void;
  /** What is wrong with a month that can be read. */
  error?: string | undefined;
}

/**
 * A month and a year. Browsers that know months offer their own picker; in the others it is a text field, and takes
 * what people type. What cannot be read stays in the field and says so once the field is left.
 */
export function MonthField({ label, value, onChange, error }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isUnread, setIsUnread] = useState(false);
  const said = isUnread ? text.monthProblem : error;
  /** A picker that is half filled in has the value '' too; it is no empty field. */
  const isEmpty = ({ value: typed, validity }: HTMLInputElement) => typed.trim() === '' && !validity.badInput;
  const type = (input: HTMLInputElement) => {
    setDraft(input.value);
    const month = readMonth(input.value, monthNames()) ?? undefined;
    if (month || isEmpty(input)) {
      setIsUnread(false);
      onChange(month);
    }
  };
  const leave = (input: HTMLInputElement) => {
    const isRead = isEmpty(input) || readMonth(input.value, monthNames()) !== null;
    setIsUnread(!isRead);
    if (isRead) setDraft(null);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="month"
        placeholder="2025-03"
        autocomplete="off"
        value={draft ?? value ?? ''}
        aria-invalid={said ? true : undefined}
        aria-describedby={said ? `${id}-more` : undefined}
        onInput={({ currentTarget }) => type(currentTarget)}
        onBlur={({ currentTarget }) => leave(currentTarget)}
      />
      {said && (
        <p id={`${id}-more`} class="field-error">
          {said}
        </p>
      )}
    </div>
  );
}
