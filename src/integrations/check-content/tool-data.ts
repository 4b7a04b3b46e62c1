import type { z } from 'zod';
import { nextActionsSchema } from '#schemas/next-actions.ts';
import { planDataSchema } from '#schemas/plan-texts.ts';

/** Data that a tool reads beside its entry: checked by a schema of its own, without links, address or title. */
export const toolDataSchemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['content/tools/next-actions.yaml', nextActionsSchema],
  ['content/tools/plan.yaml', planDataSchema],
]);
