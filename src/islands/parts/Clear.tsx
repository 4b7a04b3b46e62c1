import { clearAnswer } from '#strings/tools';

interface Props {
  /** What completes its name for those who hear it alone: ": How have you …?" */
  of: string;
  onClear: () => void;
}

/** Takes an answer back, since radios cannot be unset; the focus goes to the first choice. */
export function Clear({ of, onClear }: Props) {
  return (
    <button
      type="button"
      class="link-button"
      onClick={(event) => {
        event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
        onClear();
      }}
    >
      {clearAnswer}
      <span class="visually-hidden">{of}</span>
    </button>
  );
}
