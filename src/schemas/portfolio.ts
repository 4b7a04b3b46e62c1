import { z } from 'zod';
import { evidenceAreas, type EvidenceArea } from './instrument-vocabulary.ts';
import { shortText } from './shared.ts';

const portfolioExampleSchema = z
  .strictObject({
    title: shortText(12).describe('A name under which one would look for it.'),
    period: shortText(6).describe('When it was, without a year, so that the example does not age.'),
    situation: shortText(45).describe('What was stuck, for whom, and since when.'),
    action: shortText(45).describe('What the person did, told as "I".'),
    result: shortText(45).describe('What changed, and what it cost.'),
    measure: z
      .strictObject({
        unit: shortText(8).describe('What was measured.'),
        before: shortText(8).describe('The value before.'),
        after: shortText(8).describe('The value after.'),
      })
      .describe('A before and after.'),
    confirmer: shortText(8).describe('Who would tell it the same way: initials and a role.'),
  })
  .describe('An example of our own, shown where the reader has none yet. No real person or company.');

const portfolioAreaSchema = z.strictObject({
  name: shortText(4).describe('The name of the area.'),
  capture: shortText(25).describe('What to write down.'),
  question: shortText(20).describe('One question that jogs memory.'),
  weak: shortText(12).describe('The line most people write, which nobody could check.'),
  chances: z
    .array(shortText(25))
    .min(1)
    .max(3)
    .describe('Where to find such an example without the title of a manager.'),
  example: portfolioExampleSchema,
});

/** The eight areas of the evidence portfolio, content/tools/portfolio/areas.yaml. */
export const portfolioAreasSchema = z.strictObject(
  Object.fromEntries(
    evidenceAreas.map((area) => [area, portfolioAreaSchema.describe('The words of the area.')]),
  ) as Record<EvidenceArea, typeof portfolioAreaSchema>,
);

const words = z.array(z.string().min(1).lowercase()).min(1);

/** The words the portfolio's hints look for, content/tools/portfolio/words.yaml. */
export const hintWordsSchema = z.strictObject({
  team: words.describe('What people say of a team: "we", "our". Lower case, with a straight apostrophe.'),
  own: words.describe('What people say of themselves: "I", "my". Lower case, with a straight apostrophe.'),
  notNames: words.describe('Words written with a capital that name no person and no customer. Lower case.'),
});

export type PortfolioArea = z.infer<typeof portfolioAreaSchema>;
export type PortfolioAreas = z.infer<typeof portfolioAreasSchema>;
