import { z } from 'zod';
import { daySchema } from './shared.ts';

const score = (criterion: string) =>
  z.int().min(1).max(5).describe(`${criterion}, 1 to 5; under 4 is rewritten.`);

/** The review ledger, content/reviews.yaml: one line per review, the newest of an entry counts. */
export const reviewLedgerSchema = z.array(
  z.strictObject({
    entry: z.string().describe('The entry reviewed: "frameworks/sbi".'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe('SHA-256 of title, short answer and text as they were read; `npm run review` writes it.'),
    on: daySchema.describe('The day of the review.'),
    scores: z
      .strictObject({
        useful: score('Useful today'),
        commits: score('Commits to a position'),
        sourced: score('Sourced and true'),
        original: score('Original'),
        clear: score('Clear'),
      })
      .describe('The second reader’s scores for the text after the changes.'),
    changed: z.string().min(10).describe('What changed because of the review.'),
  }),
);

export type Review = z.infer<typeof reviewLedgerSchema>[number];
