import type { SavedTask } from '#domain/records/toolkit-records.ts';

export interface PhaseOption {
  readonly phase: SavedTask['phase'];
  readonly name: string;
}

interface Props {
  label: string;
  phases: readonly PhaseOption[];
  value: SavedTask['phase'];
  onChange: (phase: SavedTask['phase']) => void;
}

/** The part of the plan a task belongs to. */
export function PhaseChoice({ label, phases, value, onChange }: Props) {
  return (
    <label class="field">
      {label}
      <select
        value={String(value)}
        onChange={({ currentTarget }) => {
          const chosen = phases[currentTarget.selectedIndex];
          if (chosen) onChange(chosen.phase);
        }}
      >
        {phases.map(({ phase, name }) => (
          <option key={phase} value={String(phase)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
