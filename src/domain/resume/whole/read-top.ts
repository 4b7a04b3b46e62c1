import type { ResumeWholeWords } from '#schemas/resume-whole.ts';
import { countWords } from '../find-warnings.ts';
import type { Line } from './lines.ts';
import type { Section } from './read-sections.ts';

export interface Top {
  readonly headline: Line | null;
  /** The lines of the summary, with or without a heading. */
  readonly summary: readonly Line[];
}

const isContact = (text: string): boolean =>
  /@|https?:|www\.|linkedin/iu.test(text) || (text.match(/\d/gu)?.length ?? 0) >= 7;

/** A headline has at most this many words and no sentence. */
const headlineMost = 24;
const hasSentence = (text: string): boolean => /\p{L}{2}[.!?](?:\s|$)/u.test(text);
/** From this many words on a sentence at the top is a summary. */
const summaryFrom = 12;

/** Headline and summary of a résumé (see README.md#headline-and-summary). */
export function readTop(sections: readonly Section[], { jobs }: ResumeWholeWords): Top {
  const top = sections.find(({ kind }) => kind === 'top')?.lines ?? [];
  const job = new RegExp(`(?<!\\p{L})(?:${jobs.join('|')})s?(?!\\p{L})`, 'iu');
  const open = top.filter(({ text }) => !isContact(text));
  const headline =
    open.find(
      ({ text, isBullet }) =>
        !isBullet && countWords(text) <= headlineMost && !hasSentence(text) && job.test(text),
    ) ?? null;
  const headed = sections.filter(({ kind }) => kind === 'summary').flatMap(({ lines }) => lines);
  const loose = open.filter(
    (line) => line !== headline && countWords(line.text) >= summaryFrom && hasSentence(line.text),
  );
  return { headline, summary: headed.length > 0 ? headed : loose };
}
