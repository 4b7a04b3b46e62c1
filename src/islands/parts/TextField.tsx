import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** What is wrong with the text; shown beside the field and read with it. */
  error?: string;
  /** Lines to show; one makes a single-line field. */
  rows?: number;
  maxLength?: number;
}

/** A labelled field for text of any script, up to 10,000 characters unless said otherwise. */
export function TextField({ label, value, onChange, hint, error, rows = 1, maxLength = 10_000 }: Props) {
  const id = useId();
  const shared = {
    id,
    value,
    maxLength,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': hint || error ? `${id}-more` : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
      {(hint || error) && (
        <p id={`${id}-more`} class={error ? 'field-error' : 'small'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
