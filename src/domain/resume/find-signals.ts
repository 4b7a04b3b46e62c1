import type { ResumeWords } from '#schemas/resume-words.ts';
import type { CreateFinder, Span } from './phrase-finder.ts';
import type { Token } from './tokens.ts';
import type { Signal } from './types.ts';

export type FoundSignals = Readonly<Record<Signal, readonly Span[]>>;

const isWithin = (inner: Span, outer: readonly Span[]): boolean =>
  outer.some(({ start, end }) => start <= inner.start && inner.end <= end);
const outside = (spans: readonly Span[], others: readonly Span[]): Span[] =>
  spans.filter((span) => !isWithin(span, others));

/**
 * Finds what earns each signal. A figure counts once: as a before and after wherever it is one ("from 3 weeks to 2
 * days" is no timeframe), else as people or time ("7 engineers", "6-month"), and only then as a number.
 */
export function createSignalFinder(
  words: ResumeWords,
  createFinder: CreateFinder,
): (tokens: readonly Token[]) => FoundSignals {
  const { number, ...others } = words.signals;
  const finderOf = (signal: Exclude<Signal, 'number'>) =>
    createFinder(others[signal].phrases, others[signal].except);
  const findLeadership = finderOf('leadership');
  const findPeople = finderOf('people');
  const findOutcome = finderOf('outcome');
  const findTimes = finderOf('timeframe');
  const findGrowth = finderOf('growth');
  const findStakes = finderOf('stakes');
  const findChanges = createFinder(number.changes, number.except);
  const findFigures = createFinder(number.phrases, number.except);

  return (tokens) => {
    const changes = findChanges(tokens);
    const people = findPeople(tokens);
    const timeframe = outside(findTimes(tokens), changes);
    const figures = outside(findFigures(tokens), [...changes, ...people, ...timeframe]);
    return {
      leadership: findLeadership(tokens),
      people,
      outcome: findOutcome(tokens),
      number: [...changes, ...figures].toSorted((a, b) => a.start - b.start),
      timeframe,
      growth: findGrowth(tokens),
      stakes: findStakes(tokens),
    };
  };
}
