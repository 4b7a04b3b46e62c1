import { useState } from 'preact/hooks';
import { readNumber, type NumberLimits } from '#domain/numbers/read-number.ts';
import { sayProblem } from '../parts/NumberField.tsx';
import { TextField } from '../parts/TextField.tsx';

interface Props {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

const limits: NumberLimits = { unit: 'count', min: 0, max: 1_000_000, isWhole: true };

/** A number that may be left out, as people type it. What cannot be read stays in the field and says why. */
export function CountField({ label, value, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const reading = draft?.trim() ? readNumber(draft, limits) : null;
  const type = (written: string) => {
    setDraft(written);
    const read = readNumber(written, limits);
    if (read.ok) onChange(read.value);
    else if (read.problem === 'empty') onChange(undefined);
  };
  return (
    <TextField
      label={label}
      value={draft ?? String(value ?? '')}
      onChange={type}
      maxLength={20}
      {...(reading && !reading.ok && { error: sayProblem(reading.problem, { ...limits, example: '6' }) })}
    />
  );
}
