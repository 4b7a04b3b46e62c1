import { z } from 'zod';

const words = z.array(z.string().regex(/^[\p{Ll}']+$/u, { error: 'must be one word in lower case' })).min(1);

/** What the checks of a story look for, content/tools/stories/checks.yaml. */
export const storyChecksSchema = z.strictObject({
  language: z.string().min(2).describe('The language of the word lists (BCP 47): en.'),
  ownWords: words.describe('Words that show the teller’s own part; one of them in the action is enough.'),
  hypotheticalWords: words.describe('Words of what one would do, instead of what one did.'),
  leastActionPercent: z
    .int()
    .min(1)
    .max(99)
    .describe('The least share of the words that the action should have, in percent.'),
  mostWords: z.int().positive().describe('The most words of a story told in one go.'),
  wordsPerMinute: z.int().positive().describe('How fast people speak; gives the minutes beside the count.'),
});

export type StoryChecks = z.infer<typeof storyChecksSchema>;
