import { z } from 'zod';
import { instrumentFields, itemIdSchema, repeatIssues } from './instrument-fields.ts';

const text = z.string().trim().min(1);

const choiceFields = {
  id: itemIdSchema.describe('Permanent: saved answers and shared links hang on it.'),
  q: text.describe('The moment or the beginning of the sentence that the options complete.'),
};

const optionsSchema = z.tuple([text, text, text], { error: 'must be three options' });

/** The motivation choices, em-motivation. */
export const motivationSchema = z
  .strictObject({
    kind: z.literal('motivation').describe('Choices about wanting the role, scored on their own.'),
    id: z.literal('em-motivation').describe('The folder of the instrument.'),
    ...instrumentFields,
    note: text.describe('What the result is not used for, in one or two sentences.'),
    intro: text.describe('The sentence above the choices.'),
    scoring: z
      .strictObject({
        minKnown: z.int().positive().describe('Answers other than "Not sure" that each half needs.'),
        pull: z.int().min(0).max(100).describe('The pull, in percent, from which the work draws someone.'),
        caution: z
          .int()
          .min(0)
          .max(100)
          .describe('The caution, in percent, above which questions come first.'),
      })
      .describe('Where the outcomes divide.'),
    pull: z
      .array(
        z.strictObject({
          ...choiceFields,
          o: optionsSchema.describe('The options, stored by index: 0 pulls most, 2 least.'),
        }),
      )
      .min(1)
      .describe('Good reasons to take the role.'),
    caution: z
      .array(
        z.strictObject({
          ...choiceFields,
          o: optionsSchema.describe('The options, stored by index: 2 is the warning sign.'),
          ask: text.endsWith('?').describe('The question to think about when option 2 is chosen.'),
        }),
      )
      .min(1)
      .describe('Warning signs.'),
    order: z.array(itemIdSchema).describe('All choices in the order of shared links, frozen.'),
  })
  .check(({ value, issues }) => {
    const items = [...value.pull, ...value.caution];
    issues.push(...repeatIssues('pull', value.pull), ...repeatIssues('caution', value.caution));
    if (items.map(({ id }) => id).join() !== value.order.join())
      issues.push({
        code: 'custom',
        input: value.order,
        path: ['order'],
        message: 'must be the pull items, then the caution items, in file order',
      });
  });

export type Motivation = z.infer<typeof motivationSchema>;
