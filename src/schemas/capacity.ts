import { z } from 'zod';
import { idSchema, shortText } from './shared.ts';

const leverSchema = z.strictObject({
  name: shortText(15).describe('What to do, as an imperative.'),
  price: shortText(35).describe('What it costs, and what to do first.'),
});

const spanSchema = z.strictObject({
  who: shortText(10).describe('Who says it, with the year.'),
  range: shortText(6).describe('How many reports, as they write it.'),
  counts: shortText(20).describe('What the number counts.'),
  source: idSchema
    .optional()
    .describe('The id of an entry in content/sources; absent where there is no public source.'),
});

/** What can give in a week, and published numbers of reports, content/tools/capacity/week.yaml. */
export const capacityWeekSchema = z.strictObject({
  levers: z
    .strictObject({
      'fortnightly-seniors': leverSchema.describe('Fewer 1:1s with senior reports.'),
      'share-interviewing': leverSchema.describe('Others interview too.'),
      'drop-meeting': leverSchema.describe('One hour of meetings less.'),
      'split-team': leverSchema.describe('Two teams instead of one.'),
    })
    .describe('Ways to win hours, by id.'),
  spans: z
    .array(spanSchema)
    .min(1)
    .describe('Published numbers of reports, side by side because they differ.'),
});

const share = z.int().min(0).max(100);
const kindSchema = z.strictObject({
  name: shortText(4).describe('The name of the kind of work.'),
  holds: shortText(20).describe('What belongs to it.'),
  more: shortText(40).describe('What a larger share than the reference may mean.'),
  less: shortText(40).describe('What a smaller share may mean.'),
  same: shortText(40).describe('What to know where the share is about the same.'),
});

/** The investment mix, content/tools/capacity/mix.yaml. */
export const capacityMixSchema = z.strictObject({
  reference: z
    .strictObject({
      product: share.describe('Percent for product work.'),
      platform: share.describe('Percent for platform and debt.'),
      operations: share.describe('Percent for operations.'),
    })
    .describe('The mix that many have heard of.'),
  origin: shortText(60).describe('Where it comes from, said plainly.'),
  older: shortText(40).describe('Another rule, with its author.'),
  olderSource: idSchema.describe('The id of its entry in content/sources.'),
  unplanned: shortText(40).describe('What to do with unplanned work.'),
  kinds: z
    .strictObject({
      product: kindSchema.describe('Product work.'),
      platform: kindSchema.describe('Platform and technical debt.'),
      operations: kindSchema.describe('Running the system.'),
    })
    .describe('The kinds of work and what differences may mean.'),
});

export type CapacityWeek = z.infer<typeof capacityWeekSchema>;
export type CapacityMix = z.infer<typeof capacityMixSchema>;
