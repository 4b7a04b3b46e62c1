import type { Records } from '#browser/records/records.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';

/** Changes a plan as it is stored at that moment, so that what another tab did meanwhile stays. */
export type ChangePlan = (change: (plan: Plan) => Plan) => void;

export const changePlan =
  (records: Records, { id }: Plan): ChangePlan =>
  (change) => {
    const current = records.store().plans.find((plan) => plan.id === id);
    if (current) void records.save('plans', change(current));
  };
