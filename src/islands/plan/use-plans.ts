import type { Records } from '#browser/records/records.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import { useSaving } from '../parts/SaveNotice.tsx';
import { useOnce } from '../parts/use-once.ts';
import { go } from '../parts/use-route.ts';
import { hrefToPlan } from './route.ts';

/** The reader's plans: kept when they are made, and taken away. */
export function usePlans(records: Records) {
  const saving = useSaving(records);
  const once = useOnce();
  const keep = (plan: Plan) =>
    once(async () => {
      if (await saving.watch(records.save('plans', plan, { creates: true }))) go(hrefToPlan(plan.id));
    });
  /** Takes a plan away, and gives what brings it back. */
  const remove = (plan: Plan) => {
    void records.remove('plans', plan);
    return () => records.save('plans', plan, { creates: true });
  };
  return { keep: (plan: Plan) => void keep(plan), remove, saving };
}
