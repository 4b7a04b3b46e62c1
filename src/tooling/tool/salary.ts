import { z } from 'zod';
import { checkOffer } from '#domain/salary/check-offer.ts';
import { offerLevels, offerTiers } from '#schemas/vocabulary.ts';
import { readInput } from './bad-input.ts';
import type { Command } from './command.ts';
import { readToolData } from './read-content.ts';

/** A number that is missing or not known takes its default. */
const numberOr = (fallback: number, least: number) =>
  z
    .number()
    .min(least)
    .max(1_000_000_000)
    .nullable()
    .optional()
    .transform((value) => value ?? fallback);
const amount = numberOr(0, 0);

const inputSchema = z.strictObject({
  level: z.literal(offerLevels),
  tier: z.literal(offerTiers),
  base: amount,
  bonus: amount,
  stock: amount,
  signOn: amount,
  years: numberOr(1, 1),
});

/** `salary`: sets an offer beside the range of its level and tier (see src/domain/salary/README.md#offer). */
export function createSalary(): Command {
  const { ranges } = readToolData('salary/ranges');
  return {
    evaluate(input, place) {
      const { level, tier, ...amounts } = readInput(inputSchema, input, place);
      return checkOffer(amounts, ranges[level][tier]);
    },
  };
}
