import { z } from 'zod';
import { connectionFields, shortText } from './shared.ts';

export const termSchema = z.strictObject({
  title: z.string().min(2).describe('The term as the field writes it.'),
  definition: shortText(60).describe('What it means, in plain words, at most 60.'),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe('Other names people use; shown as "also called", and search’s synonyms.'),
  ...connectionFields,
});

export type Term = z.infer<typeof termSchema>;
