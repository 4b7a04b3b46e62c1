import { usePaged } from './use-paged.tsx';

interface Props<R> {
  label: string;
  /** What choosing none is called; absent where one is always chosen. */
  none?: string;
  records: readonly R[];
  /** The id chosen; empty for none. */
  value: string;
  nameOf: (record: R) => string;
  onChoose: (id: string) => void;
}

/** One of the reader's records, offered a page at a time; the one chosen stays on offer. */
export function ChooseRecord<R extends { readonly id: string }>(props: Props<R>) {
  const { label, none, records, value, nameOf, onChoose } = props;
  const place = records.findIndex(({ id }) => id === value);
  const { shown, pager } = usePaged(records, Math.max(0, place));
  const chosen = records[place];
  const offered = chosen && !shown.includes(chosen) ? [chosen, ...shown] : shown;
  return (
    <>
      <label class="field grows">
        {label}
        <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {offered.map((record) => (
            <option key={record.id} value={record.id}>
              {nameOf(record)}
            </option>
          ))}
        </select>
      </label>
      {pager}
    </>
  );
}
