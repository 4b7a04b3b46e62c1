import { z } from 'zod';
import { guideSchema } from './next-actions.ts';
import { shortText } from './shared.ts';

const dimensionIds = ['pride', 'problem', 'feedback', 'time'] as const;

const sideSchema = shortText(10);

/** The pairs of the role reflection, content/tools/role-fit/pairs.yaml. */
export const roleFitPairsSchema = z.strictObject({
  pairs: z
    .array(
      z
        .strictObject({
          id: z
            .string()
            .regex(/^(?:pride|problem|feedback|time)\.[1-3]$/u, {
              error: 'must be a dimension and a number: pride.1',
            })
            .describe('The dimension and a number from 1 to 3; kept with saved answers, so never changed.'),
          manager: sideSchema.describe('A good moment of the manager’s work.'),
          staff: sideSchema.describe(
            'A good moment of the staff engineer’s work, as attractive and as long.',
          ),
        })
        .describe('Two good moments to choose between.'),
    )
    .length(12)
    .refine((pairs) => new Set(pairs.map(({ id }) => id)).size === pairs.length, {
      error: 'names a pair twice',
    })
    .describe('Twelve pairs, three for each dimension, in the order in which they are asked.'),
});

const paragraph = shortText(60);
const leaningSchema = z
  .strictObject({
    title: shortText(12).describe('The leaning as a heading.'),
    text: paragraph.describe('What it means and what it does not.'),
  })
  .describe('One possible leaning over all pairs.');
const linesFor = (about: string) => z.array(shortText(40)).min(2).max(6).describe(about);

/** How answers of the role reflection are read, content/tools/role-fit/reading.yaml. */
export const roleFitReadingSchema = z.strictObject({
  dimensions: z
    .array(
      z
        .strictObject({
          id: z.enum(dimensionIds).describe('The dimension, as the ids of its pairs begin.'),
          name: shortText(5).describe('What readers see it called.'),
          manager: paragraph.describe('What leaning to the manager’s side may mean here.'),
          staff: paragraph.describe('What leaning to the staff engineer’s side may mean here.'),
          mixed: paragraph.describe('What no leaning may mean here.'),
        })
        .describe('One way of looking at the two roles.'),
    )
    .length(dimensionIds.length)
    .refine((dimensions) => dimensions.every(({ id }, index) => id === dimensionIds[index]), {
      error: `must be ${dimensionIds.join(', ')}, in this order`,
    })
    .describe('The four dimensions in order.'),
  leanings: z
    .strictObject({
      manager: leaningSchema,
      staff: leaningSchema,
      mixed: leaningSchema,
      'not-enough': leaningSchema,
    })
    .describe('The leaning over all pairs.'),
  asks: z
    .strictObject({
      manager: linesFor('What the manager’s role asks of someone.'),
      staff: linesFor('What the staff engineer’s role asks of someone.'),
    })
    .describe('What each role asks, whatever the answers.'),
  experiments: linesFor('Reversible ways of trying, with a length.'),
  questions: linesFor('Questions to ask one’s manager.'),
  facts: z
    .array(
      z
        .strictObject({
          text: shortText(40).describe('The fact in one or two sentences.'),
          guide: guideSchema,
        })
        .describe('A fact about both roles, with the page that holds its sources.'),
    )
    .min(1)
    .describe('Facts to know before choosing.'),
});

export type RoleFitPair = z.infer<typeof roleFitPairsSchema>['pairs'][number];
export type RoleFitReading = z.infer<typeof roleFitReadingSchema>;
