import { practice as text } from '#strings/stories';

interface Props {
  label: string;
  /** The id chosen; empty for all. */
  value: string;
  onChoose: (id: string) => void;
  ids: readonly string[];
  names: Readonly<Record<string, string>>;
}

/** One of several names, or all of them. */
export function Chooser({ label, value, onChoose, ids, names }: Props) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{text.all}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {names[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
