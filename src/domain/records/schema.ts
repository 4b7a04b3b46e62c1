/**
 * The shapes of `types.ts` as checks for data from outside: stored records and imported files.
 * The domain's one zod module; load it by `import()` only, so that no page pays for it before data comes in.
 */
import * as z from 'zod/mini';
import {
  bands,
  evidenceAreas,
  motivationOutcomes,
  situationLetters,
} from '#schemas/instrument-vocabulary.ts';
import { offerLevels, offerTiers } from '#schemas/vocabulary.ts';
import { relations } from '../assessment/share/peer-links.ts';
import { capacityRules } from '../capacity/capacity-inputs.ts';
import {
  maxEntries,
  maxLongText,
  maxSearches,
  maxShortText,
  numberRanges,
  type NumberRange,
} from './limits.ts';
import { tickNames } from './own-ticks.ts';
import { compileCheck } from './quick-check.ts';
import { capacityFields, taskParts } from './toolkit-records.ts';
import { recordTypes } from './record-table.ts';
import type { ExportFile, RecordOf, RecordType } from './types.ts';

const short = z.string().check(z.maxLength(maxShortText));
const long = z.string().check(z.maxLength(maxLongText));
const id = z.string().check(z.minLength(1), z.maxLength(maxShortText));
const time = z.iso.datetime({ precision: 3 });
const day = z.iso.date();
const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u));
const inRange = ({ min, max }: NumberRange) => z.number().check(z.minimum(min), z.maximum(max));
const count = inRange(numberRanges.count);
const listOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(maxEntries));
const recordOf = <T extends z.ZodMiniType>(value: T) =>
  z
    .record(id, value)
    .check(z.refine((record) => Object.keys(record).length <= maxEntries, { error: 'has too many entries' }));
const maybe = z.exactOptional;
const timed = <T extends z.ZodMiniType>(v: T) => z.strictObject({ v, at: time });

const tick = timed(z.boolean());
const letter = z.enum(situationLetters);

const attempt = z.strictObject({
  id,
  instrument: id,
  version: id,
  startedAt: time,
  updatedAt: time,
  completedAt: maybe(time),
  answers: recordOf(timed(z.literal([0, 1, 2, 3, 4, 'nc', 'na', null]))),
  evidence: recordOf(
    z.strictObject({
      s: tick,
      r: tick,
      c: tick,
      own: maybe(listOf(z.enum(tickNames))),
      fromPortfolio: maybe(listOf(id)),
    }),
  ),
  motivation: maybe(recordOf(timed(z.literal([0, 1, 2, 's', null])))),
  sjt: maybe(recordOf(timed(z.strictObject({ best: maybe(letter), worst: maybe(letter) })))),
  medianSeconds: maybe(inRange(numberRanges.seconds)),
  note: maybe(long),
  origin: z.enum(['self', 'shared', 'import']),
});

const peerRequest = z.strictObject({
  nonce: id,
  instrument: id,
  version: id,
  attemptId: id,
  label: short,
  at: time,
  updatedAt: time,
});

const peerReply = z.strictObject({
  id,
  requestNonce: id,
  instrument: id,
  version: id,
  label: short,
  relation: maybe(z.enum(relations)),
  answers: recordOf(z.literal([0, 1, 2, 3, 4, 'k', null])),
  at: time,
  updatedAt: time,
});

const evidenceItem = z.strictObject({
  id,
  title: short,
  area: z.enum(evidenceAreas),
  competencies: listOf(id),
  itemIds: listOf(id),
  when: maybe(z.strictObject({ from: maybe(month), to: maybe(month) })),
  situation: long,
  action: long,
  result: long,
  measure: maybe(z.strictObject({ before: maybe(short), after: maybe(short), unit: maybe(short) })),
  scope: maybe(z.strictObject({ people: maybe(count), teams: maybe(count) })),
  confirmer: maybe(short),
  reflection: maybe(long),
  links: maybe(listOf(z.string().check(z.maxLength(2_000)))),
  confidential: z.boolean(),
  status: z.enum(['draft', 'ready']),
  bulletIds: maybe(listOf(id)),
  createdAt: time,
  updatedAt: time,
});

const task = z.strictObject({
  id,
  templateId: maybe(id),
  phase: z.literal([1, 2, 3, 4, 'later', 'mine']),
  text: long,
  ifThen: maybe(long),
  guide: maybe(short),
  guideTitle: maybe(short),
  competency: maybe(id),
  done: maybe(time),
  note: maybe(long),
  own: maybe(listOf(z.enum(taskParts))),
});

const planBasis = z.union([
  z.strictObject({
    track: z.enum(['aspiring', 'practising']),
    band: z.nullable(z.enum([...bands.aspiring, ...bands.practising])),
    gaps: z.nullable(
      listOf(
        z.strictObject({
          code: id,
          type: z.enum(['practice', 'opportunity', 'evidence']),
          priority: inRange(numberRanges.priority),
        }),
      ),
    ),
    evidence: recordOf(z.literal([0, 1, 2, 3])),
    blind: listOf(id),
    motivation: z.nullable(z.enum(motivationOutcomes)),
    target: z.enum(['internal', 'external', 'both']),
  }),
  z.strictObject({ team: z.enum(['new', 'same', 'trouble']) }),
]);

const plan = z.strictObject({
  id,
  kind: z.enum(['30d', '30-60-90']),
  start: day,
  fromAttempt: maybe(id),
  basis: maybe(planBasis),
  tasks: listOf(task),
  reviewOn: day,
  updatedAt: time,
});

const story = z.strictObject({
  id,
  title: short,
  form: z.enum(['STAR', 'CARL']),
  parts: recordOf(long),
  prompts: listOf(id),
  evidenceIds: listOf(id),
  practised: listOf(
    z.strictObject({
      at: time,
      seconds: inRange(numberRanges.seconds),
      self: z.literal([0, 1, 2]),
      question: maybe(id),
      change: maybe(long),
    }),
  ),
  updatedAt: time,
});

const bullet = z.strictObject({
  id,
  text: long,
  evidenceIds: listOf(id),
  position: maybe(z.int().check(z.minimum(numberRanges.position.min), z.maximum(numberRanges.position.max))),
  updatedAt: time,
});

const roleFit = z.strictObject({
  id,
  answers: recordOf(z.literal([-2, -1, 0, 1, 2, 'neither', null])),
  updatedAt: time,
});

const capacityInputs = z.strictObject(
  Object.fromEntries(capacityFields.map((field) => [field, inRange(capacityRules[field])])) as Record<
    (typeof capacityFields)[number],
    typeof count
  >,
);
const share = inRange(numberRanges.mix);
const investmentMix = z.strictObject({ product: share, platform: share, operations: share });
const capacity = z.strictObject({
  id,
  name: short,
  inputs: capacityInputs,
  mix: maybe(z.strictObject({ now: investmentMix, target: maybe(investmentMix) })),
  updatedAt: time,
});

const money = inRange(numberRanges.money);
const offer = z.strictObject({
  id,
  name: short,
  level: z.enum(offerLevels),
  tier: z.enum(offerTiers),
  base: money,
  bonus: money,
  stock: money,
  signOn: money,
  years: inRange(numberRanges.years),
  updatedAt: time,
});

const range = z.literal([1, 2, 3, 4, 5, 6, null]);
const rate = z.literal([0, 3, 8, 15, 30, 70, null]);
const deliveryAnswers = z.strictObject({
  leadTime: range,
  deployFrequency: range,
  recovery: range,
  changeFail: rate,
  rework: rate,
});
const dora = z.strictObject({
  id,
  version: z.literal(1),
  service: short,
  answers: deliveryAnswers,
  replies: maybe(listOf(z.strictObject({ id, name: short, answers: deliveryAnswers, day }))),
  at: time,
  updatedAt: time,
});

const { min: fewest, max: most } = numberRanges.count;
const whole = z.int().check(z.minimum(fewest), z.maximum(most));
const perStage = inRange(numberRanges.perStage);
const funnel = z.strictObject({
  id,
  name: short,
  stages: listOf(
    z.strictObject({ id, name: short, people: whole, withdrew: whole, hours: perStage, days: perStage }),
  ),
  hires: whole,
  updatedAt: time,
});

const promotionCase = z.strictObject({
  id,
  evidenceIds: listOf(id),
  parts: recordOf(long),
  updatedAt: time,
});

const roleTarget = z.strictObject({
  id,
  name: short,
  adverts: listOf(long),
  own: listOf(id),
  updatedAt: time,
});

/** The key is a part of addresses: it names a page of the site and nothing else. */
const pageKey = z.string().check(z.maxLength(maxShortText), z.regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/u));
const readingMark = z.strictObject({
  id: pageKey,
  title: short,
  seen: maybe(day),
  saved: maybe(tick),
  read: maybe(tick),
  updatedAt: time,
});

/** The check of one record, by its list; handed to what needs it, since this module is loaded late. */
export const recordSchemas = {
  attempts: attempt,
  peers: peerReply,
  requests: peerRequest,
  evidence: evidenceItem,
  plans: plan,
  stories: story,
  bullets: bullet,
  roleFit,
  capacity,
  offers: offer,
  dora,
  funnels: funnel,
  cases: promotionCase,
  targets: roleTarget,
  reading: readingMark,
} satisfies { [T in RecordType]: z.ZodMiniType<RecordOf<T>> };

export type RecordChecks = typeof recordSchemas;

const quickChecks = new Map<RecordType, (record: unknown) => boolean>();

/** Whether a value is a record of a list: quickly, and by the schema where that says no. */
export function fits<T extends RecordType>(type: T, record: unknown): record is RecordOf<T> {
  const isSurely = quickChecks.get(type) ?? compileCheck(recordSchemas[type]);
  quickChecks.set(type, isSurely);
  return isSurely(record) || recordSchemas[type].safeParse(record).success;
}
export type Fits = typeof fits;

type ListSchemas = {
  [T in RecordType]: z.ZodMiniExactOptional<z.ZodMiniArray<(typeof recordSchemas)[T]>>;
};
const listSchemas = Object.fromEntries(
  recordTypes.map((type) => [type, maybe(listOf<z.ZodMiniType>(recordSchemas[type]))]),
) as unknown as ListSchemas;

export const searchesSchema = z.array(z.strictObject({ q: short, at: time })).check(z.maxLength(maxSearches));
export const prefsSchema = recordOf(
  timed(z.union([z.boolean(), inRange(numberRanges.setting), short, z.null()])),
);

/** What was set aside; what it holds is nobody's to check. */
export const setAsideSchema = listOf(
  z.strictObject({
    type: short,
    at: time,
    value: z.unknown(),
    cause: maybe(z.enum(['newer', 'mended', 'older', 'foreign'])),
  }),
);

/** The check of a downloaded file of the current schema. */
export const exportSchema = z.strictObject({
  kind: z.literal('em-playbook-export'),
  schema: z.literal(1),
  exportedAt: time,
  site: z.string().check(z.maxLength(2_000)),
  data: z.strictObject({
    ...listSchemas,
    searches: maybe(searchesSchema),
    prefs: maybe(prefsSchema),
  }),
  kept: maybe(setAsideSchema),
}) satisfies z.ZodMiniType<ExportFile>;
