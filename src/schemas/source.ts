import { z } from 'zod';
import { daySchema, draftField } from './shared.ts';
import { sourceKinds, checkMethods } from './vocabulary.ts';

export const sourceSchema = z
  .strictObject({
    title: z.string().min(2).describe('The title of the work.'),
    authors: z
      .array(z.string().min(2))
      .min(1)
      .describe('Authors as "Given Family"; an organisation where no person is named.'),
    year: z
      .int()
      .min(1500)
      .nullable()
      .describe('Year of first publication, as a number; null where the work names none.'),
    kind: z.enum(sourceKinds).describe('What kind of work it is.'),
    container: z
      .string()
      .min(2)
      .optional()
      .describe('Journal with volume and issue, or the site it is part of.'),
    publisher: z.string().min(2).optional().describe('Publisher, for books and reports.'),
    url: z
      .url({ protocol: /^https?$/u })
      .optional()
      .describe('Where it can be read.'),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/u, { error: 'must begin with "10." and hold a slash' })
      .optional()
      .describe('DOI without the https://doi.org/ in front.'),
    draft: draftField,
    checked: z
      .strictObject({
        how: z
          .enum(checkMethods)
          .describe('What was read to check it: the work, its abstract, or others writing about it.'),
        on: daySchema.describe('When it was checked, YYYY-MM-DD.'),
        note: z.string().min(10).describe('What the check found, and what could not be confirmed.'),
      })
      .describe('How and when this entry was checked.'),
  })
  .refine((source) => source.url ?? source.doi ?? source.publisher, {
    error: 'needs a url, a doi or a publisher, so that a reader can find it',
    path: ['url'],
  });

export type Source = z.infer<typeof sourceSchema>;
