import { z } from 'zod';
import { bands, type AspiringBand, type PractisingBand } from './instrument-vocabulary.ts';
import { areaCodeSchema, centiLevelSchema } from './instrument-fields.ts';

const perTier = <T extends z.ZodType>(value: T) => ({
  essential: value.describe('For essential areas.'),
  important: value.describe('For important areas.'),
  bonus: value.describe('For bonus areas.'),
});

const lowerBound = (name: string) =>
  centiLevelSchema.describe(`The lowest overall, in centi-levels, that is "${name}".`);

const evidenceGateSchema = z
  .strictObject({
    level: z
      .int()
      .min(1)
      .max(3)
      .describe('The evidence an area needs: 1 = described, 2 or 3 = one or two ticks more.'),
    areas: z.int().positive().describe('In how many areas at least.'),
  })
  .describe('How much evidence the highest band needs.');

const coverageGateSchema = z
  .int()
  .min(0)
  .max(100)
  .describe('The share of all items, in percent, that the highest band needs answered.');

const sharedFields = {
  weights: z.strictObject(perTier(z.int().positive())).describe('How much an area counts, by tier.'),
  caps: z
    .tuple([centiLevelSchema, centiLevelSchema, centiLevelSchema, centiLevelSchema], {
      error: 'must be four numbers, for evidence 0 to 3',
    })
    .describe('The most an area can score with evidence 0, 1, 2 and 3, in centi-levels, rising.'),
  targets: z
    .strictObject(perTier(centiLevelSchema))
    .describe('The score below which an area is a gap, by tier, in centi-levels.'),
  change: z
    .strictObject({
      area: centiLevelSchema.describe('For one area.'),
      overall: centiLevelSchema.describe('For the overall.'),
    })
    .describe('The difference between two attempts that counts as a change, in centi-levels.'),
};

const aspiringScoringSchema = z.strictObject({
  rules: z
    .literal('aspiring')
    .describe('People work first: a floor under the two highest bands, five gates before the highest.'),
  ...sharedFields,
  bands: z
    .strictObject({
      exploring: lowerBound('Exploring'),
      building: lowerBound('Building evidence'),
      close: lowerBound('Close'),
      case: lowerBound('Ready to make your case'),
    } satisfies Record<AspiringBand, z.ZodType>)
    .describe('The four bands, lowest first.'),
  floor: z
    .strictObject({
      area: areaCodeSchema.describe('The area that must not be low.'),
      min: centiLevelSchema.describe('Its lowest score that does not hold the result, in centi-levels.'),
      band: z.enum(bands.aspiring).exclude(['case']).describe('The band the result is held at.'),
    })
    .describe('The floor, tested before the gates.'),
  gates: z
    .strictObject({
      people: centiLevelSchema.describe('The score the floor’s area needs for the highest band.'),
      essential: centiLevelSchema.describe('The score every essential area needs for the highest band.'),
      evidence: evidenceGateSchema,
      coverage: coverageGateSchema,
    })
    .describe('What the highest band needs besides its overall.'),
});

const practisingScoringSchema = z.strictObject({
  rules: z
    .literal('practising')
    .describe('Blind spots matter more than the band: four gates before the highest band, no floor.'),
  ...sharedFields,
  bands: z
    .strictObject({
      finding: lowerBound('Finding your feet'),
      basics: lowerBound('Running the basics'),
      solid: lowerBound('Solid'),
      strong: lowerBound('Strong and verifiable'),
    } satisfies Record<PractisingBand, z.ZodType>)
    .describe('The four bands, lowest first.'),
  gates: z
    .strictObject({
      area: centiLevelSchema.describe('The score every area needs for the highest band.'),
      evidence: evidenceGateSchema,
      coverage: coverageGateSchema,
    })
    .describe('What the highest band needs besides its overall.'),
});

const rising = (values: readonly number[]) =>
  values.every((value, index) => value >= (values[index - 1] ?? 0));

/** All numbers of the scorer that an instrument may set; the rules are in src/domain/assessment. */
export const scoringSchema = z
  .discriminatedUnion('rules', [aspiringScoringSchema, practisingScoringSchema])
  .check(({ value, issues }) => {
    const report = (field: 'caps' | 'bands', message: string) =>
      issues.push({ code: 'custom', input: value[field], path: [field], message });
    if (!rising(value.caps)) report('caps', 'must rise: more evidence never scores less');
    if (!rising(Object.values(value.bands)) || Object.values(value.bands)[0] !== 0)
      report('bands', 'must begin at 0 and rise in this order');
  });

export type Scoring = z.infer<typeof scoringSchema>;
