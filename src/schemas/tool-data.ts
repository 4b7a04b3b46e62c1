import type { z } from 'zod';
import { capacityMixSchema, capacityWeekSchema } from './capacity.ts';
import { deliveryAdviceSchema, deliveryAveragesSchema, deliveryQuestionsSchema } from './delivery.ts';
import { hiringFunnelSchema } from './hiring-funnel.ts';
import { nextActionsSchema } from './next-actions.ts';
import { planDataSchema } from './plan-texts.ts';
import { hintWordsSchema, portfolioAreasSchema } from './portfolio.ts';
import { resumeWholeSchema } from './resume-whole.ts';
import { resumeWordsSchema } from './resume-words.ts';
import { roleFitPairsSchema, roleFitReadingSchema } from './role-fit.ts';
import { roleQuestionsSchema } from './role-questions.ts';
import { salaryRangesSchema } from './salary-ranges.ts';
import { storyChecksSchema } from './story-checks.ts';
import { storySlotsSchema } from './story-slots.ts';

/**
 * Data that tools read beside their entries, by name: `plan/texts` is content/tools/plan/texts.yaml, and a name without
 * a folder serves several tools. Each is checked by a schema of its own, without links, address or title.
 */
export const toolDataSchemas = {
  'next-actions': nextActionsSchema,
  'plan/texts': planDataSchema,
  'plan/role': roleQuestionsSchema,
  'portfolio/areas': portfolioAreasSchema,
  'portfolio/words': hintWordsSchema,
  'resume/words': resumeWordsSchema,
  'resume/whole': resumeWholeSchema,
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
  'hiring-funnel/funnel': hiringFunnelSchema,
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
