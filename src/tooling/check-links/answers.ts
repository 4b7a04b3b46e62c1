import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const answerSchema = z.strictObject({
  /** When the host was asked, ISO 8601. */
  on: z.iso.datetime(),
  verdict: z.enum(['sound', 'moved', 'broken', 'unreachable']),
  /** Where a moved page is now; why a page is broken or unreachable. Empty for a sound one. */
  detail: z.string(),
});
const answersSchema = z.record(z.string(), answerSchema);

/** What is known of an address, and since when. */
export type Answer = z.infer<typeof answerSchema>;
export type Answers = ReadonlyMap<string, Answer>;

const day = 24 * 60 * 60 * 1000;
/** Milliseconds for which an answer need not be asked again: a fault may be mended by tomorrow. */
const freshFor = { sound: 30 * day, moved: 30 * day, broken: day, unreachable: day } as const;

/** True while an answer need not be asked again. */
export const isFresh = ({ on, verdict }: Answer, now: Date): boolean => {
  const age = now.getTime() - Date.parse(on);
  return age >= 0 && age < freshFor[verdict];
};

/** Reads the answers of earlier runs; none where the file is missing or cannot be read, for they can be asked again. */
export function readAnswers(path: string): Map<string, Answer> {
  try {
    return new Map(Object.entries(answersSchema.parse(JSON.parse(readFileSync(path, 'utf8')))));
  } catch {
    return new Map();
  }
}

/** Writes the answers in one step, so that a run can be stopped at any moment and taken up again. */
export function writeAnswers(path: string, answers: Answers): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(Object.fromEntries(answers), null, 1)}\n`);
  renameSync(`${path}.new`, path);
}
