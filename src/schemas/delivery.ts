import { z } from 'zod';
import { linkableCollections } from './collections.ts';
import { idSchema, linkSchema, shortText } from './shared.ts';

const option = shortText(12).describe('One option as it is read beside its button.');

const questionSchema = z.strictObject({
  name: shortText(5).describe('The name of the metric.'),
  question: z.string().endsWith('?').describe('The question about one named service, in our own words.'),
  hint: shortText(30).describe('How to answer it honestly, in a line below the question.'),
  options: z
    .tuple([option, option, option, option, option, option])
    .describe(
      'The six options; ranges from worst to best, rates from none to most. Their order never changes.',
    ),
});

/** Something for each of the five metrics. */
const byMetric = <T extends z.ZodType>(value: T) => ({
  leadTime: value.describe('From commit to production.'),
  deployFrequency: value.describe('How often the service is deployed.'),
  recovery: value.describe('From a failed deployment to recovery.'),
  changeFail: value.describe('The share of deployments that fail.'),
  rework: value.describe('The share of deployments nobody had planned.'),
});

/** The questions of the delivery check, content/tools/dora/questions.yaml. */
export const deliveryQuestionsSchema = z.strictObject({
  version: z.literal(1).describe('The version that links and saved checks name.'),
  unknown: shortText(8).describe('The answer for what is not known, offered by every question.'),
  metrics: z.strictObject(byMetric(questionSchema)).describe('The questions, by metric.'),
});

const adviceSchema = z.strictObject({
  ask: z.string().endsWith('?').describe('One question for the team where this metric is the weakest.'),
  guides: z
    .array(
      linkSchema.extend({
        collection: z.enum(linkableCollections).describe('The collection of the entry.'),
      }),
    )
    .length(2)
    .describe('Two entries that help where this metric is the weakest.'),
  findOut: shortText(50).describe('How to find the number out this week where it is not known.'),
});

/** What to do next, content/tools/dora/advice.yaml. */
export const deliveryAdviceSchema = z.strictObject(byMetric(adviceSchema));

const average = z.number().min(0).max(10);

/** Averages of a survey on the scale of the scores, content/tools/dora/averages.yaml. */
export const deliveryAveragesSchema = z.strictObject({
  year: z.int().describe('The year of the survey.'),
  source: idSchema.describe('The id of its entry in content/sources.'),
  licence: idSchema.describe(
    'The id of the entry in content/sources for the licence the averages are under.',
  ),
  ...byMetric(average),
  overall: average.describe('The mean of the five.'),
});

export type DeliveryQuestions = z.infer<typeof deliveryQuestionsSchema>;
export type DeliveryQuestion = z.infer<typeof questionSchema>;
export type DeliveryAdvice = z.infer<typeof deliveryAdviceSchema>;
export type DeliveryAverages = z.infer<typeof deliveryAveragesSchema>;
