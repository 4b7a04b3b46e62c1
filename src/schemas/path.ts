import { z } from 'zod';
import { linkableCollections } from './collections.ts';
import { aliasesField, descriptionField, draftField, idSchema, maxWhyWords, shortText } from './shared.ts';
import { stepCount } from './vocabulary.ts';

const stepSchema = z
  .strictObject({
    entry: z
      .strictObject({
        collection: z.enum(linkableCollections).describe('The collection of the entry to read.'),
        id: idSchema.describe('The id of the entry to read.'),
      })
      .describe('What to read, fill in or try.'),
    why: shortText(maxWhyWords).describe(
      'Why it comes now, in at most 12 words, as somebody reads it before the page: "your first one is this week".',
    ),
  })
  .describe('One step of the path.');

export const pathSchema = z.strictObject({
  title: z.string().trim().min(2).max(60).describe('What the path is for, unique among paths.'),
  description: descriptionField,
  who: shortText(30).describe('Who it is for, in a sentence, at most 30 words.'),
  order: z.int().positive().describe('Position on the hub page, 1 first.'),
  steps: z
    .array(stepSchema)
    .min(stepCount[0])
    .max(stepCount[1])
    .describe('What to read, in order; its minutes are reckoned from the entries.'),
  aliases: aliasesField,
  draft: draftField,
});

export type Path = z.infer<typeof pathSchema>;
