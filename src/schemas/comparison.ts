import { z } from 'zod';
import { themedPageFields } from './shared.ts';

export const comparisonSchema = z.strictObject({
  ...themedPageFields,
  left: z.string().min(2).describe('The name over the first column: "Engineering manager".'),
  right: z.string().min(2).describe('The name over the second column: "Tech lead".'),
  rows: z
    .array(
      z.strictObject({
        aspect: z.string().min(2).describe('What is compared: "Accountable for".'),
        left: z.string().min(2).describe('How it is for the first.'),
        right: z.string().min(2).describe('How it is for the second.'),
      }),
    )
    .min(8)
    .describe('The table "Side by side", at least eight rows.'),
});

export type Comparison = z.infer<typeof comparisonSchema>;
