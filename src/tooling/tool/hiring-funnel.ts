import { z } from 'zod';
import {
  findCountProblems,
  hiresRule,
  maxStages,
  stageFields,
  stageRules,
  type StageField,
} from '#domain/hiring-funnel/counts.ts';
import { reckonFunnel } from '#domain/hiring-funnel/reckon-funnel.ts';
import type { NumberLimits } from '#domain/numbers/read-number.ts';
import { BadInput, readInput } from './bad-input.ts';
import type { Command } from './command.ts';

const numberSchema = ({ min, max, isWhole }: NumberLimits) =>
  (isWhole ? z.int() : z.number()).min(min).max(max);

const stageSchema = z.strictObject(
  Object.fromEntries(
    stageFields.map((field) => [field, numberSchema(stageRules[field]).default(0)]),
  ) as Record<StageField, z.ZodDefault<z.ZodNumber>>,
);
const inputSchema = z.strictObject({
  stages: z.array(stageSchema).min(1).max(maxStages),
  hires: numberSchema(hiresRule),
});

const said = {
  'more-than-before': 'has more people than the stage before it',
  'too-many-withdrew': 'has more people who withdrew than did not go on',
} as const;

/** `hiring-funnel`: reckons a hiring process from its counts (see src/domain/hiring-funnel/README.md#result). */
export const createHiringFunnel = (): Command => ({
  evaluate(input, place) {
    const counts = readInput(inputSchema, input, place);
    const [problem] = findCountProblems(counts);
    if (!problem) return reckonFunnel(counts);
    const where = problem.stage === counts.stages.length ? 'hires' : `stages[${problem.stage}]`;
    throw new BadInput(`${place}.${where} ${said[problem.kind]}.`);
  },
});
