import { z } from 'zod';
import { themedPageFields } from './shared.ts';

export const caseSchema = z.strictObject({
  ...themedPageFields,
  basis: z
    .enum(['public', 'illustrative'])
    .describe('"public" when its own write-up is cited; everything else is labelled illustrative.'),
  organisation: z.string().min(2).optional().describe('The organisation, for public cases.'),
  year: z.int().min(1900).optional().describe('The year it happened, as a number.'),
});

export type Case = z.infer<typeof caseSchema>;
