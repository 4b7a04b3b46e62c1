import type { ResumeWords } from '#schemas/resume-words.ts';
import { createSignalFinder } from './find-signals.ts';
import { countWords, createWarningFinder } from './find-warnings.ts';
import { createFinderFactory } from './phrase-finder.ts';
import {
  roomyLengths,
  signals,
  type BulletReport,
  type Point,
  type Signal,
  type Verdict,
  type Warning,
  type WarningKind,
} from './types.ts';
import { readTokens } from './tokens.ts';
import { wordsAt } from './words-at.ts';

/** Warnings of lines that say little; the others are about form. */
const emptying: readonly WarningKind[] = ['duty-opener', 'activity', 'tool-list', 'vague'];

/** What a bullet is called (see src/domain/resume/README.md#verdict). */
function judge(
  points: readonly Point[],
  warnings: readonly Warning[],
  words: number,
  isToldHow: boolean,
): Verdict {
  const isChange = points.some(({ signal }) => signal === 'outcome' || signal === 'growth');
  const facts = points.flatMap(({ signal, words }) =>
    signal === 'people' || signal === 'number' ? words : [],
  );
  const room = roomyLengths.filter((length) => words >= length).length;
  const isEmptied = warnings.some(({ kind }) => emptying.includes(kind));
  const weight = points.length + room - (isEmptied ? 1 : 0);
  if (weight >= 4 || (isChange && facts.length >= (isToldHow ? 1 : 2))) return 'strong';
  return weight >= 2 ? 'getting-there' : 'weak';
}

/** Reads one bullet: what its own words show, what to ask, what to change. Never adds or changes a word. */
export type Coach = (text: string) => BulletReport;

/** A coach with these word lists; compiling them once takes longer than reading a hundred bullets. */
export function createCoach(words: ResumeWords): Coach {
  const findSignals = createSignalFinder(words);
  const findWarnings = createWarningFinder(words);
  const findWay = createFinderFactory(words)(words.way);
  return (text) => {
    const tokens = readTokens(text);
    const found = findSignals(tokens);
    const shows = (signal: Signal): boolean => found[signal].length > 0;
    const points = signals.filter(shows).map((signal) => ({ signal, words: wordsAt(text, found[signal]) }));
    const missing = signals
      .filter((signal) => !shows(signal))
      .map((signal) => ({ signal, question: words.signals[signal].question }));
    const warnings = findWarnings(text, tokens, shows('outcome'));
    return {
      text,
      points,
      missing,
      warnings,
      score: points.length,
      verdict: judge(points, warnings, countWords(text), findWay(tokens).length > 0),
    };
  };
}
