import { pager as text } from '#strings/pager';

interface Props {
  /** The page that is shown, and the last one; 0 is the first. */
  page: number;
  last: number;
  /** Entries of a page, and of the whole list. */
  length: number;
  count: number;
  onTurn: (page: number) => void;
}

/** The pages of a long list: where the reader is in it, one step on or back, or straight to a page. */
export function Pager({ page, last, length, count, onTurn }: Props) {
  const first = page * length;
  // A button that is disabled would lose the focus of whoever has just reached the end.
  const step = (by: -1 | 1, label: string, isEnd: boolean) => (
    <button
      type="button"
      class="quiet-button"
      aria-disabled={isEnd}
      onClick={() => !isEnd && onTurn(page + by)}
    >
      {label}
    </button>
  );
  const turnTo = (written: number) => {
    if (Number.isInteger(written) && written >= 1) onTurn(Math.min(last, written - 1));
  };
  return (
    <div class="go pager no-print" role="group" aria-label={text.label} data-repeats>
      {step(-1, text.back, page === 0)}
      {step(1, text.next, page === last)}
      <label class="field">
        {text.page(last + 1)}
        <input
          type="number"
          min={1}
          max={last + 1}
          value={page + 1}
          onChange={({ currentTarget }) => turnTo(currentTarget.valueAsNumber)}
        />
      </label>
      <span class="small" role="status">
        {text.shown(first + 1, Math.min(first + length, count), count)}
      </span>
    </div>
  );
}
