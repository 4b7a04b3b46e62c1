import { useState } from 'preact/hooks';
import { TextField } from './TextField.tsx';

interface Props {
  label: string;
  name: string;
  /** What an emptied field says. */
  missing: string;
  maxLength: number;
  onChange: (name: string) => void;
}

/** A name that can be changed, but not taken away: an empty field says so and keeps the name that was. */
export function NameField({ label, name, missing, maxLength, onChange }: Props) {
  const [draft, setDraft] = useState(name);
  const isMissing = draft.trim() === '';
  const type = (written: string) => {
    setDraft(written);
    if (written.trim() !== '') onChange(written.trim());
  };
  return (
    <TextField
      label={label}
      value={draft}
      onChange={type}
      {...(isMissing && { error: missing })}
      maxLength={maxLength}
    />
  );
}
