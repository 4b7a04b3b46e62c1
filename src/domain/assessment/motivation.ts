import type { Motivation } from '#schemas/instrument-motivation.ts';
import type { MotivationOutcome } from '#schemas/instrument-vocabulary.ts';
import { divideHalfUp, sum } from './round.ts';

/** The index of the option chosen, in file order; s = "not sure"; null = blank. */
export type Choice = 0 | 1 | 2 | 's' | null;

export interface MotivationResult {
  /** How much the work itself draws someone, 0 to 100; null with fewer known answers than needed. */
  readonly pull: number | null;
  /** How many warning signs there are, 0 to 100; null with fewer known answers than needed. */
  readonly caution: number | null;
  readonly outcome: MotivationOutcome;
  /** The warning signs chosen outright, each with a question to think about. */
  readonly questions: readonly { readonly id: string; readonly ask: string }[];
}

type Choices = Readonly<Record<string, Choice | undefined>>;

const knownOf = (items: readonly { id: string }[], choices: Choices): number[] =>
  items.map(({ id }) => choices[id]).filter((choice): choice is 0 | 1 | 2 => typeof choice === 'number');

const percentOf = (points: readonly number[], minKnown: number): number | null =>
  points.length < minKnown ? null : divideHalfUp(100 * sum(points), 2 * points.length);

function outcomeOf({ scoring }: Motivation, pull: number | null, caution: number | null): MotivationOutcome {
  if (pull === null || caution === null) return 'not-enough';
  const isDrawn = pull >= scoring.pull;
  const hasQuestions = caution > scoring.caution;
  if (isDrawn) return hasQuestions ? 'pull-with-questions' : 'clear-pull';
  return hasQuestions ? 'look-at-both-paths' : 'try-it-first';
}

/**
 * Reads the motivation choices, scored on their own and never mixed into a band; percentages rounded half up (see
 * README.md#motivation).
 */
export function readMotivation(motivation: Motivation, choices: Choices): MotivationResult {
  const { minKnown } = motivation.scoring;
  const pull = percentOf(
    knownOf(motivation.pull, choices).map((index) => 2 - index),
    minKnown,
  );
  const caution = percentOf(knownOf(motivation.caution, choices), minKnown);
  const questions = motivation.caution
    .filter(({ id }) => choices[id] === 2)
    .map(({ id, ask }) => ({ id, ask }));
  return { pull, caution, outcome: outcomeOf(motivation, pull, caution), questions };
}

/**
 * The indexes of the three options in the order shown, rotated by the item's position from 0, so that the flattering
 * one is not always first (see README.md#motivation).
 */
export const rotateOptions = (position: number): readonly [0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2] => {
  const optionAt = (offset: number) => ((position + offset) % 3) as 0 | 1 | 2;
  return [optionAt(0), optionAt(1), optionAt(2)];
};
