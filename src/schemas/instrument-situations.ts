import { z } from 'zod';
import { instrumentFields, itemIdSchema, repeatIssues } from './instrument-fields.ts';
import { situationLetters } from './instrument-vocabulary.ts';

const text = z.string().trim().min(1);

/** The judgement situations with keys and reasons, em-sjt. */
export const situationsSchema = z
  .strictObject({
    kind: z.literal('situations').describe('Situations with a most and a least helpful first step.'),
    id: z.literal('em-sjt').describe('The folder of the instrument.'),
    ...instrumentFields,
    status: z
      .enum(['keyed-by-editors', 'panel-keyed'])
      .describe(
        'Who decided the keys: panel-keyed once five experienced managers agree at 80 % on both ends.',
      ),
    instruction: text.describe('The sentence above the options.'),
    items: z
      .array(
        z
          .strictObject({
            id: itemIdSchema.describe('Permanent: saved answers and shared links hang on it.'),
            title: text.describe('The heading, in a few words.'),
            text: text.describe('What is happening, in two or three sentences.'),
            options: z
              .strictObject({
                a: text.describe('The first option.'),
                b: text.describe('The second option.'),
                c: text.describe('The third option.'),
                d: text.describe('The fourth option.'),
              })
              .describe('Four first steps of about equal length.'),
            best: z.enum(situationLetters).describe('The letter of the most helpful step.'),
            worst: z.enum(situationLetters).describe('The letter of the least helpful step.'),
            why: text.describe('The reasons, for every option; shown with the result.'),
          })
          .refine(({ best, worst }) => best !== worst, { path: ['worst'], error: 'must differ from best' }),
      )
      .min(1)
      .describe('The situations.'),
  })
  .check(({ value, issues }) => {
    issues.push(...repeatIssues('items', value.items));
  });

export type Situations = z.infer<typeof situationsSchema>;
export type Situation = Situations['items'][number];
