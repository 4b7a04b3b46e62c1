import type { Records } from '#browser/records/records.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';

/** Changes a plan as it is stored at that moment, so that what another tab did meanwhile stays; false where it is not saved. */
export type ChangePlan = (change: (plan: Plan) => Plan) => Promise<boolean>;

export const changePlan =
  (records: Records, { id }: Plan): ChangePlan =>
  async (change) => {
    const current = records.store().plans.find((plan) => plan.id === id);
    return current !== undefined && records.save('plans', change(current));
  };
