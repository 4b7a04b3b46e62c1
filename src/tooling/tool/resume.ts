import { z } from 'zod';
import { createCoach } from '#domain/resume/coach-bullet.ts';
import { coachSet } from '#domain/resume/coach-set.ts';
import { maxBulletLength } from '#domain/resume/types.ts';
import { createAdvertReader } from '#domain/resume/whole/fit-advert.ts';
import { maxWholeLength } from '#domain/resume/whole/lines.ts';
import { reportWhole } from '#domain/resume/whole/report-whole.ts';
import { createWholeReader } from '#domain/resume/whole/read-whole.ts';
import { readInput } from './bad-input.ts';
import type { Command } from './command.ts';
import { readToolData } from './read-content.ts';

const textUpTo = (most: number) =>
  z.string().refine((text) => text.length <= most, { error: `must have at most ${most} characters` });

const bulletsSchema = z.strictObject({ bullets: z.array(textUpTo(maxBulletLength)) });
const wholeSchema = z.strictObject({
  text: textUpTo(maxWholeLength),
  advert: textUpTo(maxWholeLength).optional(),
});
const kindSchema = z.looseObject({ text: z.unknown().optional() });

/**
 * `resume`: reads résumé bullets one by one and as a set (see src/domain/resume/README.md#points), or a whole résumé
 * beside an advert (see src/domain/resume/whole/README.md#reading).
 */
export function createResume(): Command {
  const words = readToolData('resume/words').en;
  const whole = readToolData('resume/whole').en;
  const coach = createCoach(words);
  const read = createWholeReader(words, whole);
  const fit = createAdvertReader(words, whole);
  return {
    evaluate(input, place) {
      if (Object.hasOwn(readInput(kindSchema, input, place), 'text')) {
        const { text, advert } = readInput(wholeSchema, input, place);
        const resume = read(text);
        return reportWhole(resume, advert === undefined ? null : fit(resume, advert));
      }
      const bullets = readInput(bulletsSchema, input, place).bullets.map(coach);
      return { bullets, set: coachSet(bullets) };
    },
  };
}
