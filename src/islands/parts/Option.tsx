interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  label: string;
  checked: boolean;
  onPick: (checked: boolean) => void;
}

/** One line to choose: a native control left of its label, the whole line as the target. */
export function Option({ type, name, value, label, checked, onPick }: Props) {
  return (
    <label class="option">
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <span dir="auto">{label}</span>
    </label>
  );
}
