import { z } from 'zod';
import { evidenceAreas } from './instrument-vocabulary.ts';
import { idSchema, shortText } from './shared.ts';
import { questionTypes } from './vocabulary.ts';

const slotSchema = z.strictObject({
  id: idSchema.describe(
    'Permanent: saved stories name it. No question of content/questions has the same id.',
  ),
  title: shortText(8).describe('What the story is about, as a line on a list.'),
  question: z.string().endsWith('?').describe('The question an interviewer asks for it.'),
  memory: z.string().endsWith('?').describe('One question that brings such a moment back to mind.'),
  type: z.enum(questionTypes).describe('The kind of interview that asks for it most.'),
  areas: z
    .array(z.enum(evidenceAreas))
    .describe('Areas of the evidence portfolio whose examples usually make such a story.'),
});

const part = (about: string) => shortText(160).describe(about);

const exampleSchema = z.strictObject({
  title: shortText(8).describe('The name of the story.'),
  slots: z.array(idSchema).min(1).describe('The slots it fills.'),
  parts: z
    .strictObject({
      situation: part('Where and when, and what was at stake.'),
      weighed: part('The options, and what each would have cost.'),
      action: part('What the teller did.'),
      result: part('What changed, with a number.'),
      learning: part('What the teller does differently since.'),
    })
    .describe('The story in the form CARL. It passes every check of checks.yaml.'),
});

/** The kinds of story an interview asks for, content/tools/stories/slots.yaml. */
export const storySlotsSchema = z.strictObject({
  aim: z
    .strictObject({
      least: z.int().positive().describe('Fewer stories leave holes.'),
      most: z.int().positive().describe('More stories are hard to keep ready.'),
    })
    .describe('How many stories to aim for.'),
  slots: z.array(slotSchema).length(10).describe('The ten slots, in the order shown.'),
  example: exampleSchema.describe('One story of our own, shown where there is none yet.'),
});

export type StorySlot = z.infer<typeof slotSchema>;
export type StorySlots = z.infer<typeof storySlotsSchema>;
