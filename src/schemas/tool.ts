import { z } from 'zod';
import { aliasesField, connectionFields, draftField } from './shared.ts';

export const toolSchema = z.strictObject({
  title: z.string().min(2).describe('The name of the tool.'),
  description: z
    .string()
    .min(70)
    .max(160)
    .describe('One or two sentences of 70 to 160 characters for the tools page and search engines.'),
  question: z.string().endsWith('?').describe('The question the tool answers, in the reader’s words.'),
  minutes: z.int().positive().describe('How long one use takes, in minutes.'),
  order: z.int().positive().describe('Position on the tools page, 1 first.'),
  aliases: aliasesField,
  draft: draftField,
  ...connectionFields,
});

export type Tool = z.infer<typeof toolSchema>;
