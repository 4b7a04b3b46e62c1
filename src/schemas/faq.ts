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
  answer: shortText(60).describe('The short answer, at most 60 words, complete on its own.'),
  nextStep: nextStepSchema.optional(),
});

export type Faq = z.infer<typeof faqSchema>;
