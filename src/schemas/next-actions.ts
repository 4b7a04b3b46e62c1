import { z } from 'zod';
import { linkableCollections } from './collections.ts';
import { idSchema, shortText } from './shared.ts';

/** An entry a task or an area points to. */
export const guideSchema = z
  .strictObject({
    collection: z.enum(linkableCollections).describe('The collection of the entry.'),
    id: idSchema.describe('The id of the entry.'),
  })
  .describe('An entry that helps with it.');

const nextActionSchema = z.strictObject({
  practice: shortText(45).describe(
    'What to do where the work was done but not far enough, as "When …, I will …" or with a day.',
  ),
  opportunity: shortText(30).describe('What to ask for where there has been no chance yet.'),
  guides: z.array(guideSchema).min(1).max(3).describe('One to three entries that help, most useful first.'),
});

const byArea = (codes: readonly string[]) =>
  z
    .strictObject(
      Object.fromEntries(codes.map((code) => [code, nextActionSchema.describe('The area’s next actions.')])),
    )
    .describe('The next actions by area code.');

/** Next actions for the gaps of each track, content/tools/next-actions.yaml: not versioned, free to change. */
export const nextActionsSchema = z.strictObject({
  'em-aspiring': byArea(['PPL', 'TEC', 'DEL', 'HIR', 'COM', 'PRO', 'CON', 'STR', 'MET']),
  'em-practising': byArea(['HIR', 'PER', 'ROA', 'INC', 'GRO', 'STK', 'TST', 'PRO']),
});

export type Guide = z.infer<typeof guideSchema>;
export type NextAction = z.infer<typeof nextActionSchema>;
export type NextActions = z.infer<typeof nextActionsSchema>;
