import { z } from 'zod';
import { nextStepSchema, themedPageFields, todaySchema } from './shared.ts';

export const responsibilitySchema = z.strictObject({
  ...themedPageFields,
  core: z
    .boolean()
    .default(false)
    .describe('True for the eight core areas of the job; they need a figure and 1,600 to 2,400 words.'),
  long: z
    .boolean()
    .default(false)
    .describe('True for a guide that needs the length of a core area: what goes wrong in it hurts people.'),
  order: z.int().positive().describe('Position within its theme, 1 first.'),
  today: todaySchema.optional(),
  nextStep: nextStepSchema,
});

export type Responsibility = z.infer<typeof responsibilitySchema>;
