import { z } from 'zod';
import { nextStepSchema, themedPageFields, todaySchema } from './shared.ts';
import { careerStages } from './vocabulary.ts';

export const careerSchema = z.strictObject({
  ...themedPageFields,
  stage: z.enum(careerStages).describe('Where on the path this guide stands.'),
  order: z.int().positive().describe('Position within its stage, 1 first.'),
  today: todaySchema.optional(),
  nextStep: nextStepSchema,
});

export type Career = z.infer<typeof careerSchema>;
