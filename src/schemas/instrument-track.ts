import { z } from 'zod';
import { idSchema } from './shared.ts';
import {
  areaCodeSchema,
  findRepeats,
  instrumentFields,
  itemIdSchema,
  levelTextsSchema,
} from './instrument-fields.ts';
import { scoringSchema } from './instrument-scoring.ts';
import { evidenceAreas, instrumentStatuses, tiers } from './instrument-vocabulary.ts';

const text = z.string().trim().min(1);

const itemSchema = z.strictObject({
  id: itemIdSchema.describe(
    'Permanent and never used again for something else: saved answers and shared links hang on it.',
  ),
  q: text.endsWith('?').describe('The question, about what happened in the period: "How have you …?".'),
  hint: text.optional().describe('A sentence under the question, where one answer needs explaining.'),
  peer: z
    .literal(true)
    .optional()
    .describe('True where a colleague is asked too; the wording for them is in em-peer.'),
  l: levelTextsSchema.describe(
    'What was true at levels 0 to 4, lowest first: not yet; first attempt; done, result mixed; regular, with a result; repeated, reaching others.',
  ),
});

const competencySchema = z.strictObject({
  code: areaCodeSchema.describe('Three capital letters, permanent: results, plans and links hang on it.'),
  name: text.describe('The area, as the heading of its page.'),
  tier: z.enum(tiers).describe('How much it counts.'),
  evidenceArea: z.enum(evidenceAreas).describe('The area of the evidence portfolio its examples belong to.'),
  items: z.array(itemSchema).min(2).describe('The questions, in the order of the page.'),
});

const trackFieldsSchema = z.strictObject({
  kind: z.literal('track').describe('Areas with questions that are scored: the assessment itself.'),
  id: idSchema.describe('The folder of the instrument.'),
  code: z.enum(['a', 'p']).describe('Its letter in shared links: a = aspiring, p = practising.'),
  ...instrumentFields,
  status: z.enum(instrumentStatuses).describe('How far it has been tried; shown on the first and last page.'),
  title: text.endsWith('?').describe('The question the assessment answers, in the reader’s words.'),
  windowMonths: z.int().positive().describe('The period the questions ask about, in months back from today.'),
  scale: z.literal('bars5-v1').describe('The logic of the five texts that all items share.'),
  instruction: text.describe('The sentence printed on every page of questions.'),
  offScale: z
    .strictObject({
      nc: text.describe('The answer that counts as no evidence and asks for a chance.'),
      na: text.describe('The answer that leaves the question out.'),
    })
    .describe('The two answers after the divider.'),
  evidenceCheck: z
    .strictObject({
      q: text.endsWith('?').describe('The question above the three ticks.'),
      s: text.describe('A situation can be described; without it the other two count nothing.'),
      r: text.describe('A result can be stated.'),
      c: text.describe('Someone can confirm it.'),
    })
    .describe('The check shown once per area where some level is 2 or more.'),
  scoring: scoringSchema.describe('The numbers of the scorer.'),
  competencies: z.array(competencySchema).min(1).describe('The areas in canonical order.'),
  pairs: z
    .array(z.tuple([itemIdSchema, itemIdSchema]))
    .min(2)
    .describe('Pairs of items whose levels rarely differ by three or more.'),
  sjt: z.array(itemIdSchema).describe('The situations of em-sjt shown with this track, in order.'),
  sjtLinks: z
    .record(itemIdSchema, areaCodeSchema)
    .describe('The area each situation is about, by the id of the situation.'),
  order: z
    .array(itemIdSchema)
    .describe(
      'The items in the order of shared links: the file order of the first version of this major, then frozen.',
    ),
});

interface Fault {
  path: PropertyKey[];
  message: string;
}

/** What no single field can see: repeated ids, and names of items, areas or situations that do not exist. */
function findFaults(track: z.infer<typeof trackFieldsSchema>): Fault[] {
  const codes = track.competencies.map(({ code }) => code);
  const places = track.competencies.flatMap(({ items }, area) =>
    items.map(({ id }, item) => ({ id, path: ['competencies', area, 'items', item, 'id'] })),
  );
  const ids = places.map(({ id }) => id);
  const unknown = (path: PropertyKey[], id: string): Fault => ({
    path,
    message: `"${id}" is not an item of this file`,
  });
  const isFirst = track.version.endsWith('.0.0');
  const { rules } = track.scoring;
  return [
    ...findRepeats(ids).map((index) => ({
      path: places[index]?.path ?? [],
      message: 'is already the id of another item',
    })),
    ...findRepeats(codes).map((index) => ({
      path: ['competencies', index, 'code'],
      message: 'is already used',
    })),
    ...track.pairs.flatMap((pair, index) =>
      pair.flatMap((id, side) => (ids.includes(id) ? [] : [unknown(['pairs', index, side], id)])),
    ),
    ...findRepeats(track.sjt).map((index) => ({ path: ['sjt', index], message: 'is listed twice' })),
    ...Object.entries(track.sjtLinks).flatMap(([situation, code]) => [
      ...(track.sjt.includes(situation)
        ? []
        : [{ path: ['sjtLinks', situation], message: `"${situation}" is not listed in sjt` }]),
      ...(codes.includes(code)
        ? []
        : [{ path: ['sjtLinks', situation], message: `"${code}" is not an area of this file` }]),
    ]),
    ...findRepeats(track.order).map((index) => ({ path: ['order', index], message: 'is listed twice' })),
    ...(isFirst && ids.join() !== track.order.join()
      ? [
          {
            path: ['order'],
            message: 'must be the items in file order: this is the first version of its major',
          },
        ]
      : []),
    ...((rules === 'aspiring') === (track.code === 'a')
      ? []
      : [{ path: ['scoring', 'rules'], message: `does not fit the code "${track.code}"` }]),
    ...(track.scoring.rules === 'aspiring' && !codes.includes(track.scoring.floor.area)
      ? [{ path: ['scoring', 'floor', 'area'], message: 'is not an area of this file' }]
      : []),
  ];
}

/** A track of the readiness assessment, em-aspiring or em-practising. */
export const trackSchema = trackFieldsSchema.check(({ value, issues }) => {
  issues.push(...findFaults(value).map((fault) => ({ code: 'custom' as const, input: value, ...fault })));
});

export type Track = z.infer<typeof trackSchema>;
export type Competency = Track['competencies'][number];
export type Item = Competency['items'][number];
