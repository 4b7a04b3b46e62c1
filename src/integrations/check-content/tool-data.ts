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
 * Data that tools read beside their entries, by name: `plan/texts` is content/tools/plan/texts.yaml, and a name without
 * a folder serves several tools. Each is checked by a schema of its own, without links, address or title.
 */
export const toolDataSchemas = {
  'next-actions': nextActionsSchema,
  'plan/texts': planDataSchema,
  'portfolio/areas': portfolioAreasSchema,
  'portfolio/words': hintWordsSchema,
  'resume/words': resumeWordsSchema,
  'role-fit/pairs': roleFitPairsSchema,
  'role-fit/reading': roleFitReadingSchema,
  'salary/ranges': salaryRangesSchema,
  'stories/slots': storySlotsSchema,
  'stories/checks': storyChecksSchema,
  'capacity/week': capacityWeekSchema,
  'capacity/mix': capacityMixSchema,
  'dora/questions': deliveryQuestionsSchema,
  'dora/advice': deliveryAdviceSchema,
  'dora/averages': deliveryAveragesSchema,
} as const satisfies Record<string, z.ZodType>;

export type ToolDataName = keyof typeof toolDataSchemas;
export type ToolData<N extends ToolDataName> = z.output<(typeof toolDataSchemas)[N]>;

export const toolDataNames = Object.keys(toolDataSchemas) as ToolDataName[];

/** The file of a tool's data, from the root. */
export const toolDataFile = (name: ToolDataName): string => `content/tools/${name}.yaml`;

/** The schema of a file that is a tool's data; undefined for every other file. */
export const toolDataSchemaOf = (file: string): z.ZodType | undefined => {
  const name = toolDataNames.find((each) => toolDataFile(each) === file);
  return name && toolDataSchemas[name];
};

/** The name of a tool's data as a collection of Astro, which takes no slash. */
export const toolDataCollection = (name: ToolDataName): string => name.replaceAll('/', '-');
