import { readFileSync } from 'node:fs';
import { judgedFolder } from '#integrations/check-content/content-paths.ts';
import { readTokens } from '#domain/resume/tokens.ts';
import type { Verdict } from '#domain/resume/types.ts';
import type { JudgedLine } from '#domain/resume/verdict/learn.ts';
import { signsOf } from '#domain/resume/verdict/signs.ts';

export const verdicts: readonly Verdict[] = ['weak', 'getting-there', 'strong'];

/** The lines that verdicts on bullets are learned from, a bullet each. */
export const readJudgedTexts = (verdict: Verdict): string[] =>
  readFileSync(`${judgedFolder}/${verdict}.txt`, 'utf8').split('\n').filter(Boolean);

/** All of them, as they are learned from. */
export const readJudgedLines = (): JudgedLine[] =>
  verdicts.flatMap((verdict) =>
    readJudgedTexts(verdict).map((text) => ({ signs: signsOf(readTokens(text)), verdict })),
  );
