import { useEffect, useId, useState } from 'preact/hooks';
import { maxLongText } from '#domain/records/limits.ts';
import { cutText } from '#domain/text/cut-text.ts';

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

/**
 * A labelled field for text of any script, as long as a long text of a record unless said otherwise. What is typed
 * stays in it also where it is not taken.
 */
export function TextField({ label, value, onChange, hint, error, rows = 1, maxLength = maxLongText }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => {
    if (draft === value) setDraft(null);
  }, [draft, value]);
  const shared = {
    id,
    value: draft ?? value,
    dir: 'auto' as const,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': hint || error ? `${id}-more` : undefined,
  };
  /** What is too much is cut between characters; the browser's own limit would cut a flag in two. */
  const type = ({ currentTarget: field }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    const cut = cutText(field.value, maxLength);
    if (cut !== field.value) field.value = cut;
    setDraft(cut);
    onChange(cut);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={type} />
      ) : (
        <input {...shared} type="text" onInput={type} />
      )}
      {(hint || error) && (
        <p id={`${id}-more`} class={error ? 'field-error' : 'small'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
