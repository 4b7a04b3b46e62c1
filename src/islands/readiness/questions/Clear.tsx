import { screen as text } from '#strings/readiness';

interface Props {
  question: string;
  onClear: () => void;
}

/** Takes an answer back, since radios cannot be unset; the focus goes to the first choice. */
export function Clear({ question, onClear }: Props) {
  return (
    <button
      type="button"
      class="link-button"
      onClick={(event) => {
        event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
        onClear();
      }}
    >
      {text.clear}
      <span class="visually-hidden">{text.clearHidden(question)}</span>
    </button>
  );
}
