import { z } from 'zod';
import { idSchema, shortText } from './shared.ts';

const count = z.int().min(0).max(100_000);

const stageSchema = z.strictObject({
  name: shortText(6).describe('What the stage is called, from the candidate’s side.'),
  people: count.describe('How many candidates reached it.'),
  withdrew: count.describe('How many of these left by themselves.'),
  hours: z.number().min(0).max(1_000).describe('The team’s hours for each candidate.'),
  days: z.number().min(0).max(1_000).describe('Days until the next stage, or until the signature.'),
});

const changeSchema = z.strictObject({
  name: shortText(15).describe('What changes; {stage} is the name of the stage.'),
  how: shortText(45).describe('How a team does it, and what it costs.'),
  guide: z
    .strictObject({
      page: idSchema.describe('The id of a page in content/responsibilities.'),
      heading: idSchema.describe('The heading on it, as in its address.'),
      text: shortText(12).describe('The words of the link.'),
    })
    .describe('Where the steps are.'),
});

/** An example of a hiring funnel and what may change in one, content/tools/hiring-funnel/funnel.yaml. */
export const hiringFunnelSchema = z.strictObject({
  example: z
    .strictObject({
      stages: z.array(stageSchema).min(2).max(8).describe('The stages, in the order candidates go through.'),
      hires: count.describe('How many signed.'),
    })
    .describe('The numbers that the tool opens with, invented and said to be so.'),
  changes: z
    .strictObject({
      keep: changeSchema.describe('Half of those who withdrew at a stage stay.'),
      shorter: changeSchema.describe('A stage takes half of the hours.'),
      sooner: changeSchema.describe('A wait is half as long.'),
    })
    .describe('What may change, by id.'),
});

export type HiringFunnel = z.infer<typeof hiringFunnelSchema>;
