import { z } from 'zod';
import { rates, ranges } from '#domain/dora/metrics.ts';
import { scoreDelivery } from '#domain/dora/score-delivery.ts';
import { readInput } from './bad-input.ts';
import type { Command } from './command.ts';

const rangeSchema = z.literal([...ranges, null]).default(null);
const rateSchema = z.literal([...rates, null]).default(null);
const inputSchema = z.strictObject({
  leadTime: rangeSchema,
  deployFrequency: rangeSchema,
  recovery: rangeSchema,
  changeFail: rateSchema,
  rework: rateSchema,
});

/** `dora`: scores the five delivery metrics of one service (section F8). */
export const createDora = (): Command => ({
  evaluate: (input, place) => scoreDelivery(readInput(inputSchema, input, place)),
});
