import { z } from 'zod';
import { budgetWeek, roundHours } from '#domain/capacity/budget-week.ts';
import { capacityRules, withUsual, type CapacityField } from '#domain/capacity/capacity-inputs.ts';
import { readInput } from './bad-input.ts';
import type { Command } from './command.ts';

/** A number within the limits of its field; null and absent stand for the usual one. */
const fieldSchema = (field: CapacityField) => {
  const { min, max, isWhole } = capacityRules[field];
  const number = (isWhole ? z.int() : z.number()).min(min).max(max);
  return number.nullable().optional();
};

const inputSchema = z.strictObject(
  Object.fromEntries(
    (Object.keys(capacityRules) as CapacityField[]).map((field) => [field, fieldSchema(field)]),
  ) as Record<CapacityField, ReturnType<typeof fieldSchema>>,
);

/**
 * `capacity`: adds up a manager's week (see src/domain/capacity/README.md#week); the verdict is of the hours before
 * rounding.
 */
export const createCapacity = (): Command => ({
  evaluate(input, place) {
    const { usedHours, leftHours, verdict, levers } = budgetWeek(
      withUsual(readInput(inputSchema, input, place)),
    );
    return {
      usedHours: roundHours(usedHours),
      leftHours: roundHours(leftHours),
      verdict,
      levers: levers.map(({ id, hours }) => ({ id, hours: roundHours(hours) })),
    };
  },
});
