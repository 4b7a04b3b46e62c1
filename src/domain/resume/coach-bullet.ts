import type { ResumeWords } from '#schemas/resume-words.ts';
import { createSignalFinder } from './find-signals.ts';
import { createWarningFinder } from './find-warnings.ts';
import { signals, verdictPoints, type BulletReport, type Signal, type Verdict } from './types.ts';
import { readTokens } from './tokens.ts';
import { wordsAt } from './words-at.ts';

function judge(score: number, hasOutcome: boolean): Verdict {
  if (score >= verdictPoints.strong && hasOutcome) return 'strong';
  return score >= verdictPoints.gettingThere ? 'getting-there' : 'weak';
}

/** Reads one bullet: what its own words show, what to ask, what to change. Never adds or changes a word. */
export type Coach = (text: string) => BulletReport;

/** A coach with these word lists; compiling them once takes longer than reading a hundred bullets (section F3). */
export function createCoach(words: ResumeWords): Coach {
  const findSignals = createSignalFinder(words);
  const findWarnings = createWarningFinder(words);
  return (text) => {
    const tokens = readTokens(text);
    const found = findSignals(tokens);
    const shows = (signal: Signal): boolean => found[signal].length > 0;
    const points = signals.filter(shows).map((signal) => ({ signal, words: wordsAt(text, found[signal]) }));
    const missing = signals
      .filter((signal) => !shows(signal))
      .map((signal) => ({ signal, question: words.signals[signal].question }));
    return {
      text,
      points,
      missing,
      warnings: findWarnings(text, tokens, shows('outcome')),
      score: points.length,
      verdict: judge(points.length, shows('outcome')),
    };
  };
}
