import { z } from 'zod';
import { alsoCalledField, nextStepSchema, shortText, themedPageFields, todaySchema } from './shared.ts';
import { frameworkCategories } from './vocabulary.ts';

export const frameworkSchema = z.strictObject({
  ...themedPageFields,
  alsoCalled: alsoCalledField,
  category: z.enum(frameworkCategories).describe('The question it helps with.'),
  originator: shortText(20).describe('Who made it, or what is known of its origin.'),
  year: z
    .int()
    .min(1800)
    .nullable()
    .describe('The year it was first published, as a number; null where no source settles it.'),
  elements: z
    .array(z.string().min(1))
    .min(2)
    .describe('Its parts, named exactly as the source names them, in order.'),
  effort: z
    .strictObject({
      minutes: z.int().positive().describe('Minutes one use takes.'),
      people: shortText(8).describe('Who takes part: "you and one engineer".'),
    })
    .describe('What one use costs.'),
  today: todaySchema.optional(),
  nextStep: nextStepSchema.optional(),
});

export type Framework = z.infer<typeof frameworkSchema>;
