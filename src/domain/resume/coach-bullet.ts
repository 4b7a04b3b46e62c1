import type { ResumeWords } from '#schemas/resume-words.ts';
import { createSignalFinder } from './find-signals.ts';
import { createWarningFinder, findOpening } from './find-warnings.ts';
import { createFinderFactory } from './phrase-finder.ts';
import { signals, type BulletReport, type Point, type Signal, type Verdict, type Warning } from './types.ts';
import { readTokens } from './tokens.ts';
import { wordsAt } from './words-at.ts';

/** What a bullet is called (see src/domain/resume/README.md#verdict). */
function judge(
  points: readonly Point[],
  warnings: readonly Warning[],
  { isDeed, isToldHow }: { isDeed: boolean; isToldHow: boolean },
): Verdict {
  const isChange = points.some(({ signal }) => signal === 'outcome' || signal === 'growth');
  const facts = points.flatMap(({ signal, words }) =>
    signal === 'people' || signal === 'number' ? words : [],
  );
  if (points.length >= 4 || (isChange && facts.length >= (isToldHow ? 1 : 2))) return 'strong';
  const isVague = warnings.some(({ kind }) => kind === 'vague');
  const isReal =
    points.length >= (isVague ? 3 : 2) ||
    (points.length === 1 && warnings.length === 0) ||
    (isDeed && warnings.every(({ kind }) => kind === 'short'));
  return isReal ? 'getting-there' : 'weak';
}

/** Reads one bullet: what its own words show, what to ask, what to change. Never adds or changes a word. */
export type Coach = (text: string) => BulletReport;

/** A coach with these word lists; compiling them once takes longer than reading a hundred bullets. */
export function createCoach(words: ResumeWords): Coach {
  const createFinder = createFinderFactory(words);
  const findSignals = createSignalFinder(words, createFinder);
  const findWarnings = createWarningFinder(words, createFinder);
  const findDeeds = createFinder(words.deeds);
  const findWay = createFinder(words.way);
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
      verdict: judge(points, warnings, {
        isDeed: findDeeds(tokens).some(({ start }) => start === findOpening(tokens)?.start),
        isToldHow: findWay(tokens).length > 0,
      }),
    };
  };
}
