import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { withUsual } from '#domain/capacity/capacity-inputs.ts';
import { newest } from '#domain/records/timed.ts';
import type { Capacity } from '#domain/records/toolkit-records.ts';
import { scenarios as text } from '#strings/capacity';
import { createId, now } from '../parts/new-record.ts';

export type Change = Partial<Pick<Capacity, 'name' | 'inputs' | 'mix'>>;

export interface Scenarios {
  /** All that are saved, by name. */
  readonly saved: readonly Capacity[];
  /** The one on the page: chosen, or changed last, or the example where none is saved. */
  readonly current: Capacity;
  readonly isExample: boolean;
  /** Whether something was saved since the page was opened. */
  readonly isSaved: boolean;
  readonly choose: (id: string) => void;
  readonly change: (by: Change) => void;
  readonly copy: () => void;
  readonly remove: () => Promise<void>;
}

const newExample = (): Capacity => ({
  id: createId(),
  name: text.first,
  inputs: withUsual({}),
  updatedAt: now(),
});

/** The reader's scenarios. The example becomes one of them with its first change. */
export function useScenarios(records: Records, stored: readonly Capacity[]): Scenarios {
  const [example, setExample] = useState(newExample);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const saved = stored.toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  const current = stored.find(({ id }) => id === chosen) ?? newest(stored) ?? example;
  const isExample = current === example;

  const keep = async (scenario: Capacity, creates: boolean) => {
    // The one on the page stays there, also when another tab saves later.
    setChosen(scenario.id);
    setIsSaved(await records.save('capacity', { ...scenario, updatedAt: now() }, { creates }));
  };
  return {
    saved,
    current,
    isExample,
    isSaved: isSaved && !records.trouble(),
    choose: setChosen,
    change: (by) => void keep({ ...current, ...by }, isExample),
    copy: () => void keep({ ...current, id: createId(), name: text.copyOf(current.name) }, true),
    remove: async () => {
      setExample(newExample());
      setChosen(null);
      await records.remove('capacity', current);
    },
  };
}
