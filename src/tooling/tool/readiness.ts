import { z } from 'zod';
import { reportResult } from '#domain/assessment/report.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import { scoreSituations } from '#domain/assessment/situations.ts';
import type { Ticks } from '#domain/assessment/types.ts';
import { situationLetters } from '#schemas/instrument-vocabulary.ts';
import type { Situations } from '#schemas/instrument-situations.ts';
import type { Track } from '#schemas/instrument-track.ts';
import { readInput } from './bad-input.ts';
import type { Command } from './command.ts';
import { readNewestInstrument } from './read-content.ts';

const trackIds = ['em-aspiring', 'em-practising'] as const;

/** An object with some of these keys, each of the same shape. */
const someOf = <T extends z.ZodType>(keys: readonly string[], value: T) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value.optional()])));

const answerSchema = z.literal([0, 1, 2, 3, 4, 'nc', 'na', null]);
const tickSchema = z.boolean().nullable().optional();
const ticksSchema = z.strictObject({ s: tickSchema, r: tickSchema, c: tickSchema });
const letterSchema = z.literal([...situationLetters, null]).optional();
const situationSchema = z.strictObject({ best: letterSchema, worst: letterSchema });
const levelSchema = z.number().min(0).max(4);
const peersSchema = z.strictObject({ self: levelSchema, median: levelSchema });

const inputSchema = (track: Track, situations: Situations) => {
  const codes = track.competencies.map(({ code }) => code);
  const itemIds = track.competencies.flatMap(({ items }) => items.map(({ id }) => id));
  return z.strictObject({
    instrument: z.literal(trackIds),
    answers: someOf(itemIds, answerSchema).optional(),
    evidence: someOf(codes, ticksSchema).optional(),
    situations: someOf(
      situations.items.map(({ id }) => id),
      situationSchema,
    ).optional(),
    peers: someOf(codes, peersSchema).optional(),
    medianSeconds: z.number().min(0).nullable().optional(),
  });
};

const ticksOf = (ticks: z.infer<typeof ticksSchema> | undefined): Ticks => ({
  s: ticks?.s ?? false,
  r: ticks?.r ?? false,
  c: ticks?.c ?? false,
});

/** `readiness`: scores one attempt with the engine of the site (see src/domain/assessment/README.md#the-report). */
export function createReadiness(): Command {
  const situations = readNewestInstrument('situations', 'em-sjt');
  const scorers = trackIds.map((id) => {
    const track = readNewestInstrument('track', id);
    return { id, track, schema: inputSchema(track, situations) };
  });
  const nameSchema = z.looseObject({ instrument: z.literal(trackIds) });

  return {
    evaluate(input, place) {
      const { instrument } = readInput(nameSchema, input, place);
      const scorer = scorers.find(({ id }) => id === instrument);
      if (!scorer) throw new Error(`no scorer for ${instrument}`);
      const {
        answers = {},
        evidence = {},
        peers = {},
        medianSeconds,
        ...rest
      } = readInput(scorer.schema, input, place);
      const result = scoreAttempt(scorer.track, {
        answers,
        evidence: Object.fromEntries(Object.entries(evidence).map(([code, ticks]) => [code, ticksOf(ticks)])),
        situations: scoreSituations(situations.items, rest.situations ?? {}),
        peers,
        medianSeconds: medianSeconds ?? undefined,
      });
      return reportResult(result);
    },
  };
}
