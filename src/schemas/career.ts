import { z } from 'zod';
import { nextStepSchema, themedPageFields } from './shared.ts';

/** The path, in the order in which someone walks it. */
export const careerStages = ['deciding', 'preparing', 'getting-the-job', 'starting', 'beyond'] as const;

export const careerSchema = z.strictObject({
  ...themedPageFields,
  stage: z.enum(careerStages).describe('Where on the path this guide stands.'),
  order: z.int().positive().describe('Position within its stage, 1 first.'),
  nextStep: nextStepSchema,
});

export type Career = z.infer<typeof careerSchema>;
