import type { z } from 'zod';
import { capacityMixSchema, capacityWeekSchema } from '#schemas/capacity.ts';
import { deliveryAdviceSchema, deliveryAveragesSchema, deliveryQuestionsSchema } from '#schemas/delivery.ts';
import { nextActionsSchema } from '#schemas/next-actions.ts';
import { planDataSchema } from '#schemas/plan-texts.ts';
import { hintWordsSchema, portfolioAreasSchema } from '#schemas/portfolio.ts';
import { resumeWordsSchema } from '#schemas/resume-words.ts';
import { roleFitPairsSchema, roleFitReadingSchema } from '#schemas/role-fit.ts';
import { salaryRangesSchema } from '#schemas/salary-ranges.ts';
import { storyChecksSchema } from '#schemas/story-checks.ts';
import { storySlotsSchema } from '#schemas/story-slots.ts';

/**
 * Data that tools read beside their entries: `content/tools/<tool>/<what>.yaml` for one tool, `content/tools/<what>.yaml`
 * for several. Each is checked by a schema of its own, without links, address or title.
 */
export const toolDataSchemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['content/tools/next-actions.yaml', nextActionsSchema],
  ['content/tools/plan/texts.yaml', planDataSchema],
  ['content/tools/portfolio/areas.yaml', portfolioAreasSchema],
  ['content/tools/portfolio/words.yaml', hintWordsSchema],
  ['content/tools/resume/words.yaml', resumeWordsSchema],
  ['content/tools/role-fit/pairs.yaml', roleFitPairsSchema],
  ['content/tools/role-fit/reading.yaml', roleFitReadingSchema],
  ['content/tools/salary/ranges.yaml', salaryRangesSchema],
  ['content/tools/stories/slots.yaml', storySlotsSchema],
  ['content/tools/stories/checks.yaml', storyChecksSchema],
  ['content/tools/capacity/week.yaml', capacityWeekSchema],
  ['content/tools/capacity/mix.yaml', capacityMixSchema],
  ['content/tools/dora/questions.yaml', deliveryQuestionsSchema],
  ['content/tools/dora/advice.yaml', deliveryAdviceSchema],
  ['content/tools/dora/averages.yaml', deliveryAveragesSchema],
]);

/** The name of a data file as a collection of Astro: `plan-texts` of `content/tools/plan/texts.yaml`. */
export const toolDataName = (path: string): string =>
  path.replace(/^content\/tools\/|\.yaml$/gu, '').replaceAll('/', '-');
