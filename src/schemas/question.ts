import { z } from 'zod';
import { shortText, themedPageFields, todaySchema } from './shared.ts';
import { questionTypes, questionLevels } from './vocabulary.ts';

export const questionSchema = z.strictObject({
  ...themedPageFields,
  type: z.enum(questionTypes).describe('The kind of interview it is asked in.'),
  level: z.enum(questionLevels).describe('Who is asked it most.'),
  today: todaySchema.optional(),
  probes: z
    .array(shortText(20))
    .min(2)
    .describe('What the question probes, one signal a line; the interview practice shows them.'),
});

export type Question = z.infer<typeof questionSchema>;
