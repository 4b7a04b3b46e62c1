import { z } from 'zod';
import { maxLongText } from '#domain/records/limits.ts';
import { checklistOf, createRoleReader, maxAdverts } from '#domain/role/read-adverts.ts';
import { readInput } from './bad-input.ts';
import type { Command } from './command.ts';
import { readToolData } from './read-content.ts';

const inputSchema = z.strictObject({
  adverts: z
    .array(
      z.string().refine((text) => text.length <= maxLongText, {
        error: `must have at most ${maxLongText} characters`,
      }),
    )
    .min(1)
    .max(maxAdverts),
});

/** `role`: what adverts ask for, by seven questions, and what repeats (see src/domain/role/README.md#checklist). */
export function createRole(): Command {
  const read = createRoleReader(readToolData('plan/role').questions, readToolData('resume/words').en);
  return {
    evaluate(input, place) {
      const role = read(readInput(inputSchema, input, place).adverts);
      return {
        ...role,
        checklist: checklistOf(role).map(({ id, name, adverts }) => ({ id, name, adverts })),
      };
    },
  };
}
