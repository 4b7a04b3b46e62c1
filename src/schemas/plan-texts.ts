import { z } from 'zod';
import { guideSchema } from './next-actions.ts';
import { shortText } from './shared.ts';

const text = shortText(60);
const placeholders = (names: string) => `The task, at most 90 minutes of work. Filled in: ${names}.`;

const task = (about: string, description = 'The task, at most 90 minutes of work.') =>
  z.strictObject({ text: text.describe(description), guide: guideSchema }).describe(about);

const targetTask = (about: string) =>
  z
    .strictObject({
      text: z
        .strictObject({
          internal: text.describe('For someone who wants the role where they work.'),
          external: text.describe('For someone who looks elsewhere.'),
          both: text.describe('For someone who does both.'),
        })
        .describe('The task by target, at most 90 minutes of work.'),
      guide: guideSchema,
    })
    .describe(about);

/** The texts of all plan tasks by template id, under `texts` in content/tools/plan/texts.yaml. */
export const planTextsSchema = z.strictObject({
  language: z
    .string()
    .min(2)
    .describe('The language of these texts (BCP 47), in which dates are written: en-GB.'),
  'role-type': task('Week 1: choose the kind of role.'),
  adverts: targetTask('Week 1: read what such roles ask for.'),
  'both-paths': task(
    'Week 1, instead of adverts, where motivation says to look at both paths or try it first.',
  ),
  'manager-talk': z
    .strictObject({
      text: text.describe('The task, at most 90 minutes of work.'),
      asks: text.describe('The sentence that brings up chances not yet had. Filled in: {asks}.'),
      guide: guideSchema,
    })
    .describe('Week 1: talk to your manager.'),
  finish: task('Week 2, where fewer than half of the items are answered.'),
  item: task('Week 2: write one example for an area.', placeholders('{area}')),
  do: z
    .strictObject({
      practice: text.describe(placeholders('{action}')),
      opportunity: text.describe(placeholders('{ask}')),
      evidence: text.describe(placeholders('{area}')),
    })
    .describe('Week 3: work on a gap, by the type of the gap; its guide is the area’s first.'),
  check: z
    .strictObject({ text: text.describe(placeholders('{area} and {date}')) })
    .describe('Week 3: look back at the largest gap; its guide is the area’s second.'),
  'ask-peer': task('Week 3, where there is one gap.', placeholders('{area}')),
  'ask-two': task('Week 3, where there is no gap.'),
  'write-strongest': task('Week 3, where there is no gap.'),
  'take-assessment': task('Week 3, where nothing has been answered yet.'),
  headline: targetTask('Week 4: write yourself into the role.'),
  stories: task('Week 4: prepare what you will tell.'),
  decide: targetTask('Week 4: decide the next move.'),
  'try-on': task('All of week 4 for someone still exploring.'),
  facts: z
    .strictObject({
      text: text.describe(placeholders('{area}')),
      any: text.describe('The task where no area stands out.'),
      guide: guideSchema,
    })
    .describe('Practising, week 1: collect facts; with an area, its guide is the area’s first.'),
  'ask-three': task('Practising, week 2: ask three people one question.'),
  review: task('Practising, week 4: look at the change you made.'),
  tell: task('Practising, week 4: tell people what changed.'),
  'one-to-ones': task('First 30 days: a one-to-one with everyone.'),
  stakeholders: task('First 30 days: the people around the team.'),
  'read-back': task('First 30 days: read what happened before you came.'),
  'former-peers': task('First 30 days, same team: talk to former peers about the new roles.'),
  agreement: task('Days 31 to 60: agree how the team works.'),
  improve: task('Days 31 to 60: first improvements.'),
  'six-people': task('Days 31 to 60, team in trouble: a plan for each person.'),
  risks: task('Days 31 to 60: what threatens delivery.'),
  direction: task('Days 61 to 90: where the team is going.'),
  'growth-plans': task('Days 61 to 90: a growth plan for everyone.'),
  measures: task('Days 61 to 90: how you will see that it works.'),
});

/** The data of the plan tool, content/tools/plan/texts.yaml. */
export const planDataSchema = z.strictObject({
  texts: planTextsSchema.describe('The texts of all tasks by template id.'),
});

export type PlanTexts = z.infer<typeof planTextsSchema>;
