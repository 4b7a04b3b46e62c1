import { z } from 'zod';
import { positions, readFitAnswers } from '#domain/role-fit/read-answers.ts';
import { readInput } from './bad-input.ts';
import type { Command } from './command.ts';
import { readToolData } from './read-content.ts';

/** `role-fit`: where answers to the twelve pairs lean (see src/domain/role-fit/README.md#leaning). */
export function createRoleFit(): Command {
  const answerSchema = z.literal([...positions, 'neither', null]).optional();
  const inputSchema = z.strictObject({
    answers: z
      .strictObject(
        Object.fromEntries(readToolData('role-fit/pairs').pairs.map(({ id }) => [id, answerSchema])),
      )
      .default({}),
  });
  return {
    evaluate: (input, place) => readFitAnswers(readInput(inputSchema, input, place).answers),
  };
}
