import { z } from 'zod';
import { aliasesField, alsoCalledField, connectionFields, draftField, shortText } from './shared.ts';

export const termSchema = z.strictObject({
  title: z.string().min(2).describe('The term as the field writes it.'),
  definition: shortText(60).describe('What it means, in plain words, at most 60.'),
  aliases: aliasesField,
  alsoCalled: alsoCalledField,
  draft: draftField,
  ...connectionFields,
});

export type Term = z.infer<typeof termSchema>;
