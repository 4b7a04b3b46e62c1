import { z } from 'zod';
import { nextStepSchema, themedPageFields } from './shared.ts';

export const responsibilitySchema = z.strictObject({
  ...themedPageFields,
  core: z
    .boolean()
    .default(false)
    .describe('True for the eight core areas of the job; they need a figure and 1,600 to 2,600 words.'),
  order: z.int().positive().describe('Position within its theme, 1 first.'),
  nextStep: nextStepSchema,
});

export type Responsibility = z.infer<typeof responsibilitySchema>;
