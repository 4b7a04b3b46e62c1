import { z } from 'zod';
import { evidenceAreas } from './instrument-vocabulary.ts';
import { idSchema, shortText } from './shared.ts';

const answerSchema = z.strictObject({
  id: idSchema.describe('Stays as it is: what a reader has ticked is saved under it.'),
  name: shortText(12).describe('What the adverts ask for, as a line of a checklist.'),
  phrases: z
    .array(z.string().min(1))
    .min(1)
    .describe('Phrases that say so, in the notation of content/tools/resume/words.yaml.'),
  areas: z
    .array(z.enum(evidenceAreas))
    .default([])
    .describe('Areas of the portfolio whose ready example ticks it; none where it is a fact about the job.'),
});

const questionSchema = z.strictObject({
  id: idSchema.describe('The question by name.'),
  question: z.string().endsWith('?').describe('The question of the guide.'),
  ask: shortText(30).describe('What to ask where no advert says.'),
  answers: z.array(answerSchema).min(1).describe('What adverts may say to it.'),
});

/** The seven questions about a role and how adverts answer them, content/tools/plan/role.yaml. */
export const roleQuestionsSchema = z.strictObject({
  questions: z
    .array(questionSchema)
    .refine(
      (questions) => {
        const ids = questions.flatMap(({ answers }) => answers.map(({ id }) => id));
        return new Set(ids).size === ids.length;
      },
      { error: 'has an answer id twice' },
    )
    .describe('In the order of the guide.'),
});

export type RoleQuestions = z.infer<typeof roleQuestionsSchema>['questions'];
