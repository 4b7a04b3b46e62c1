import { z } from 'zod';
import { ranges, rateOf } from '#domain/dora/metrics.ts';
import { scoreDelivery } from '#domain/dora/score-delivery.ts';
import { readInput } from './bad-input.ts';
import type { Command } from './command.ts';

const rangeSchema = z.literal([...ranges, null]).default(null);
const rateSchema = z
  .number()
  .min(0)
  .max(100)
  .nullable()
  .default(null)
  .transform((percent) => (percent === null ? null : rateOf(percent)));
const inputSchema = z.strictObject({
  leadTime: rangeSchema,
  deployFrequency: rangeSchema,
  recovery: rangeSchema,
  changeFail: rateSchema,
  rework: rateSchema,
});

/** `dora`: scores the five delivery metrics of one service (see src/domain/dora/README.md#scores). */
export const createDora = (): Command => ({
  evaluate: (input, place) => scoreDelivery(readInput(inputSchema, input, place)),
});
