import type { Records } from '#browser/records/records.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { useSaving } from '../parts/SaveNotice.tsx';
import { useOnce } from '../parts/use-once.ts';
import { createCheck } from './checks.ts';
import { hrefTo } from './route.ts';

/** The reader's checks: begun and taken away. */
export function useChecks(records: Records, go: (hash: string) => void) {
  const saving = useSaving(records);
  /** Begins a check of a service and goes to it. */
  const once = useOnce();
  const start = (service: string) =>
    once(async () => {
      const check = createCheck(service);
      if (await saving.watch(records.save('dora', check, { creates: true }))) go(hrefTo('check', check.id));
    });
  /** Takes a check away, and gives what brings it back. */
  const remove = async (check: Dora) => {
    await records.remove('dora', check);
    return () => records.save('dora', check, { creates: true });
  };
  return { start: (service: string) => void start(service), remove, saving };
}
