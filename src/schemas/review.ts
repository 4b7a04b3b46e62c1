import { z } from 'zod';
import { daySchema } from './shared.ts';

const score = (criterion: string) =>
  z.int().min(1).max(5).describe(`${criterion}, 1 to 5; under 4 is rewritten.`);

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/u, { error: 'must be 64 hexadecimal digits' });

export const reviewSchema = z.strictObject({
  digest: digestSchema.describe(
    'SHA-256 of title, short answer, today’s steps and text as they were read; `npm run review` writes it.',
  ),
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
});

/** A blind comparison of a page with another text on its subject, neither named to those who read them. */
export const readingSchema = z
  .strictObject({
    digest: digestSchema.describe('The digest of our text as it was read, as in `reviews`.'),
    on: daySchema.describe('The day of the reading.'),
    against: z
      .string()
      .min(10)
      .describe('The other text: its title and address, or "our edition of" and its day.'),
    readers: z.int().min(1).max(20).describe('How many read both.'),
    preferred: z.int().min(0).describe('How many of them preferred ours.'),
    easier: z.int().min(0).describe('How many of them found ours the easier read.'),
    why: z.string().min(10).describe('What they said, in a sentence or two.'),
  })
  .refine(({ readers, preferred, easier }) => preferred <= readers && easier <= readers, {
    error: 'counts more verdicts than readers',
    path: ['readers'],
  });

/** The ledger of a page, content/reviews/<collection>/<id>.yaml: newest last. */
export const ledgerSchema = z.strictObject({
  reviews: z.array(reviewSchema).min(1).describe('A line per review; the newest counts.'),
  readings: z.array(readingSchema).default([]).describe('Blind readings beside other texts.'),
});

export type Review = z.infer<typeof reviewSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
