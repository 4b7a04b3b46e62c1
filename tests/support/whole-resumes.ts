import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ChangeKind } from '#domain/resume/whole/find-advice.ts';
import { createAdvertReader } from '#domain/resume/whole/fit-advert.ts';
import { createWholeReader } from '#domain/resume/whole/read-whole.ts';
import { readToolData } from '#tooling/tool/read-content.ts';
import { resumeWords } from './resume.ts';

export const readers = ['skims', 'hires', 'interviews'] as const;

interface Wish {
  readonly change: ChangeKind;
  readonly line: string | null;
  readonly says: string;
}
type Verdict = Readonly<Record<(typeof readers)[number], readonly Wish[]>> & { readonly held: boolean };

const folder = join(import.meta.dirname, '../fixtures/resume/whole');
const verdicts = parse(readFileSync(join(folder, 'verdicts.yaml'), 'utf8')) as Record<string, Verdict>;

/** Fifteen whole résumés, with what three readers would change first. */
export const wholeResumes = Object.entries(verdicts).map(([name, verdict]) => ({
  name,
  verdict,
  text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
}));

export const wholeWords = readToolData('resume/whole').en;
export const readWhole = createWholeReader(resumeWords, wholeWords);
export const readAdvert = createAdvertReader(resumeWords, wholeWords);
