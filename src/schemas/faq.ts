import { z } from 'zod';
import { nextStepSchema, shortText, themedPageFields } from './shared.ts';
import { faqTopics } from './vocabulary.ts';

export const faqSchema = z.strictObject({
  ...themedPageFields,
  title: z
    .string()
    .trim()
    .max(100)
    .endsWith('?', { error: 'must be a question that ends in "?"' })
    .describe('The question as a person would type it.'),
  topic: z.enum(faqTopics).describe('The group it stands in on the hub page.'),
  order: z.int().positive().default(50).describe('Position within its topic; common questions first.'),
  aliases: z.array(z.string().min(4)).min(1).describe('The other ways people ask this; they feed search.'),
  answer: shortText(60).describe('The short answer, at most 60 words, complete on its own.'),
  nextStep: nextStepSchema.optional(),
});

export type Faq = z.infer<typeof faqSchema>;
