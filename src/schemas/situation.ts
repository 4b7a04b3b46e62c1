import { z } from 'zod';
import { nextStepSchema, themedPageFields } from './shared.ts';

export const situationSchema = z.strictObject({
  ...themedPageFields,
  order: z.int().positive().describe('Position on the home page and the hub, 1 first.'),
  nextStep: nextStepSchema,
});

export type Situation = z.infer<typeof situationSchema>;
