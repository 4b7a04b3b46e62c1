import { useState } from 'preact/hooks';
import { createId, now } from '#browser/records/new-record.ts';
import type { Records } from '#browser/records/records.ts';
import { newest } from '#domain/records/timed.ts';
import type { RoleTarget } from '#domain/records/toolkit-records.ts';
import { role as text } from '#strings/role';
import { useSaving, type Saving } from '../parts/SaveNotice.tsx';

export interface Target {
  readonly current: RoleTarget;
  readonly isSaved: boolean;
  readonly saving: Saving;
  readonly change: (by: Partial<Pick<RoleTarget, 'name' | 'adverts' | 'own'>>) => void;
  /** Takes it away, and gives what brings it back. */
  readonly remove: () => Promise<() => Promise<boolean>>;
}

const start = (): RoleTarget => ({
  id: createId(),
  name: text.first,
  adverts: [],
  own: [],
  updatedAt: now(),
});

/** The role the reader aims at, the one changed last; it is saved with the first change. */
export function useTarget(records: Records): Target {
  const [fresh, setFresh] = useState(start);
  const saving = useSaving(records);
  const saved = newest(records.store().targets);
  const current = saved ?? fresh;
  return {
    current,
    isSaved: saved !== undefined,
    saving,
    change: (by) =>
      void saving.keep(
        records.save('targets', { ...current, ...by, updatedAt: now() }, { creates: saved === undefined }),
      ),
    remove: async () => {
      setFresh(start());
      await records.remove('targets', current);
      return () => records.save('targets', current, { creates: true });
    },
  };
}
