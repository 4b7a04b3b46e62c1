import type { ResumeWords } from '#schemas/resume-words.ts';
import { createSignalFinder } from './find-signals.ts';
import { createWarningFinder } from './find-warnings.ts';
import { createFinderFactory } from './phrase-finder.ts';
import { signals, type BulletReport, type Signal } from './types.ts';
import { readTokens } from './tokens.ts';
import { judge } from './verdict/judge.ts';
import { wordsAt } from './words-at.ts';

/** Reads one bullet: what its own words show, what to ask, what to change. Never adds or changes a word. */
export type Coach = (text: string) => BulletReport;

/** A coach with these word lists; compiling them once takes longer than reading a hundred bullets. */
export function createCoach(words: ResumeWords): Coach {
  const createFinder = createFinderFactory(words);
  const findSignals = createSignalFinder(words, createFinder);
  const findWarnings = createWarningFinder(words, createFinder);
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
      verdict: judge(tokens, points.length, warnings),
    };
  };
}
