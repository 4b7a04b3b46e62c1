interface Props<T extends string> {
  label: string;
  /** What choosing none is called: "All". */
  all: string;
  /** The id chosen; empty for all. */
  value: T | '';
  ids: readonly T[];
  nameOf: (id: T) => string;
  onChoose: (id: T | '') => void;
}

/** One of several names, or all of them. */
export function Chooser<T extends string>({ label, all, value, ids, nameOf, onChoose }: Props<T>) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as T | '')}>
        <option value="">{all}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
