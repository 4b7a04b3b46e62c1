import { numberRanges } from '#domain/records/limits.ts';
import { NumberField } from '../parts/NumberField.tsx';

interface Props {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** How many there were; it may be left out. */
export const CountField = ({ label, value, onChange }: Props) => (
  <NumberField
    label={label}
    value={value}
    unit="count"
    {...numberRanges.count}
    isWhole
    example="6"
    onChange={onChange}
    onEmpty={() => onChange(undefined)}
  />
);
