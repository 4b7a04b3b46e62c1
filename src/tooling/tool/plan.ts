import { z } from 'zod';
import { isDay } from '#domain/plan/days.ts';
import { planNinetyDays } from '#domain/plan/ninety-day-plan.ts';
import { planThirtyDays } from '#domain/plan/thirty-day-plan.ts';
import type { Gap, GapType } from '#domain/assessment/types.ts';
import type { PlanContent, PlanTrack } from '#domain/plan/types.ts';
import { bands, motivationOutcomes } from '#schemas/instrument-vocabulary.ts';
import { readInput } from './bad-input.ts';
import type { Command } from './command.ts';
import { readNewestInstrument, readToolData } from './read-content.ts';

const startSchema = z.string().refine(isDay, { error: 'must be a day, YYYY-MM-DD' });

const gapSchema = (codes: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => codes.includes(text.slice(0, 3)) && /^...:(?:practice|opportunity|evidence):\d+$/u.test(text),
      {
        error: 'must be a gap like "HIR:practice:525", of an area of this track',
      },
    )
    .transform((text): Gap => {
      const [code = '', type = '', priority = ''] = text.split(':');
      return { code, type: type as GapType, priority: Number(priority) };
    });

const hasNoRepeats = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;
const once = { error: 'must name each area once' };

const thirtyDaySchema = (track: PlanTrack, { areas }: PlanContent) => {
  const codes = areas.map(({ code }) => code);
  return z.strictObject({
    kind: z.literal('30d'),
    track: z.literal(['aspiring', 'practising']).optional(),
    band: z.literal([...bands[track], null]).default(null),
    gaps: z
      .array(gapSchema(codes))
      .refine((gaps) => hasNoRepeats(gaps.map(({ code }) => code)), once)
      .nullable()
      .default(null),
    evidence: z
      .strictObject(Object.fromEntries(codes.map((code) => [code, z.literal([0, 1, 2, 3]).optional()])))
      .default({}),
    blind: z.array(z.literal(codes)).refine(hasNoRepeats, once).default([]),
    motivation: z.literal([...motivationOutcomes, null]).default(null),
    target: z.literal(['internal', 'external', 'both']).default('both'),
    start: startSchema,
  });
};

const ninetyDaySchema = z.strictObject({
  kind: z.literal('30-60-90'),
  team: z.literal(['new', 'same', 'trouble']).default('new'),
  start: startSchema,
});

const kindSchema = z.looseObject({ kind: z.literal(['30d', '30-60-90']) });
const trackSchema = z.looseObject({ track: z.literal(['aspiring', 'practising']).default('aspiring') });

/** `plan`: the plan for 30 days, or for the first 90 of a new manager (see src/domain/plan/README.md#input). */
export function createPlan(): Command {
  const texts = readToolData('plan/texts').texts;
  const actions = readToolData('next-actions');
  const contentOf = (track: PlanTrack): PlanContent => ({
    texts,
    areas: readNewestInstrument('track', `em-${track}`).competencies,
    actions: actions[`em-${track}`],
  });
  const contents = { aspiring: contentOf('aspiring'), practising: contentOf('practising') };
  const schemas = {
    aspiring: thirtyDaySchema('aspiring', contents.aspiring),
    practising: thirtyDaySchema('practising', contents.practising),
  };

  return {
    evaluate(input, place) {
      const { kind } = readInput(kindSchema, input, place);
      if (kind === '30-60-90') return planNinetyDays(readInput(ninetyDaySchema, input, place), { texts });
      const { track } = readInput(trackSchema, input, place);
      return planThirtyDays({ ...readInput(schemas[track], input, place), track }, contents[track]);
    },
  };
}
