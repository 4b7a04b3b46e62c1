import { z } from 'zod';
import { daySchema, idSchema, shortText } from './shared.ts';
import { payDirections } from './vocabulary.ts';

const dollars = z.int().positive();

const rangeSchema = z
  .strictObject({
    low: dollars.describe('The lower end, in whole units of the currency a year.'),
    high: dollars.describe('The upper end; of an open range, the last figure given.'),
    open: z.boolean().default(false).describe('True where the source gives no upper end ("400K+").'),
  })
  .refine(({ low, high }) => low < high, { error: 'must go from low to high' });

const byTier = z.strictObject({
  mid: rangeSchema.describe('Total compensation a year at companies in the middle.'),
  top: rangeSchema.describe('Total compensation a year at the companies that pay the most.'),
});

const named = (about: string) =>
  z
    .strictObject({
      name: shortText(6).describe('The name in lists and tables.'),
      about: shortText(25).describe('Who is meant, in one line.'),
    })
    .describe(about);

const factorSchema = z.strictObject({
  id: idSchema.describe('The id of the line.'),
  title: shortText(6).describe('What differs.'),
  direction: z.enum(payDirections).describe('Which way it moves pay; never by how much.'),
  text: shortText(45).describe('What to find out.'),
});

/** Pay ranges and what moves them, content/tools/salary/ranges.yaml. */
export const salaryRangesSchema = z.strictObject({
  label: shortText(20).describe('What the ranges are, shown with every one of them.'),
  country: shortText(4).describe('Where the ranges are said to hold.'),
  currency: z.string().length(3).describe('The currency of all figures (ISO 4217).'),
  date: z
    .string()
    .regex(/^\d{4}(?:-\d{2})?$/u)
    .describe('When the source was published: a year, or a month.'),
  reviewBy: daySchema.describe(
    'The last day on which the page shows the ranges without saying that they are old.',
  ),
  levels: z
    .strictObject({
      first: named('First time in the role.'),
      experienced: named('Some years in the role.'),
      senior: named('Managing managers.'),
    })
    .describe('The levels, in order.'),
  tiers: z
    .strictObject({ mid: named('Companies in the middle.'), top: named('Companies that pay the most.') })
    .describe('The tiers of companies, in order.'),
  ranges: z
    .strictObject({
      first: byTier.describe('The ranges of the first level.'),
      experienced: byTier.describe('The ranges of the second level.'),
      senior: byTier.describe('The ranges of the third level.'),
    })
    .describe('The ranges, by level and tier.'),
  factors: z.array(factorSchema).min(1).describe('What moves pay, with its direction only.'),
});

export type PayRange = z.infer<typeof rangeSchema>;
export type SalaryRanges = z.infer<typeof salaryRangesSchema>;
