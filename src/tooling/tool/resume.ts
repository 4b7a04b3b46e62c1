import { z } from 'zod';
import { createCoach } from '#domain/resume/coach-bullet.ts';
import { coachSet } from '#domain/resume/coach-set.ts';
import { maxBulletLength } from '#domain/resume/types.ts';
import { readInput } from './bad-input.ts';
import type { Command } from './command.ts';
import { readToolData } from './read-content.ts';

const inputSchema = z.strictObject({
  bullets: z.array(
    z.string().refine((text) => text.length <= maxBulletLength, {
      error: `must have at most ${maxBulletLength} characters`,
    }),
  ),
});

/** `resume`: reads résumé bullets one by one and as a set (section F3). */
export function createResume(): Command {
  const coach = createCoach(readToolData('resume/words').en);
  return {
    evaluate(input, place) {
      const bullets = readInput(inputSchema, input, place).bullets.map(coach);
      return { bullets, set: coachSet(bullets) };
    },
  };
}
