import { z } from 'zod';
import { instrumentFields, itemIdSchema, levelTextsSchema, repeatIssues } from './instrument-fields.ts';

const text = z.string().trim().min(1);

/** The wording for colleagues, em-peer. */
export const peerSchema = z
  .strictObject({
    kind: z.literal('peer').describe('The wording for colleagues, in the third person.'),
    id: z.literal('em-peer').describe('The folder of the instrument.'),
    ...instrumentFields,
    instruction: text.describe('The sentence printed on the page.'),
    offScale: z
      .strictObject({ k: text.describe('The answer of someone who cannot tell.') })
      .describe('The answer after the divider.'),
    items: z
      .array(
        z.strictObject({
          id: itemIdSchema.describe('The id of the item of a track that this words for colleagues.'),
          q: text.endsWith('?').describe('The question in the third person: "How do they …?".'),
          l: levelTextsSchema.describe('The five texts in the third person, level 0 first.'),
        }),
      )
      .min(1)
      .describe('One item for every item of a track that is marked `peer`.'),
  })
  .check(({ value, issues }) => {
    issues.push(...repeatIssues('items', value.items));
  });

export type PeerWording = z.infer<typeof peerSchema>;
