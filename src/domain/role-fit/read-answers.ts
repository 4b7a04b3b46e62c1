/**
 * The ways of looking at the two roles, three pairs each, in the order of every list of them (see README.md#answers).
 */
export const dimensions = ['pride', 'problem', 'feedback', 'time'] as const;
export type Dimension = (typeof dimensions)[number];

/** From −2, clearly the manager's side, to 2, clearly the staff engineer's. */
export type Position = -2 | -1 | 0 | 1 | 2;
export const positions: readonly Position[] = [-2, -1, 0, 1, 2];
export type FitAnswer = Position | 'neither' | null;

export type Leaning = 'manager' | 'staff' | 'mixed' | 'not-enough';

/** How many positions a mean needs, and how far from the middle it leans. */
export const fitRules = { dimension: 2, whole: 8, leaning: 0.5 } as const;

export interface DimensionResult {
  readonly id: Dimension;
  /** How many of its pairs have a position. */
  readonly answered: number;
  /** Two decimals; null with too few positions. */
  readonly mean: number | null;
}

export interface FitResult {
  readonly dimensions: readonly DimensionResult[];
  readonly mean: number | null;
  readonly leaning: Leaning;
}

const isPosition = (answer: FitAnswer | undefined): answer is Position => typeof answer === 'number';

/** sum / count with two decimals, half away from zero; in whole numbers, so that no half is lost. */
const roundedMean = (sum: number, count: number): number => {
  const hundredths = Math.floor((200 * Math.abs(sum) + count) / (2 * count));
  return hundredths === 0 ? 0 : (Math.sign(sum) * hundredths) / 100;
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly Position[], least: number): number | null =>
  values.length < least ? null : roundedMean(sumOf(values), values.length);

/** Where a mean leans, taken before it is rounded. */
function leaningOf(values: readonly Position[], least: number): Leaning {
  if (values.length < least) return 'not-enough';
  const mean = sumOf(values) / values.length;
  if (mean <= -fitRules.leaning) return 'manager';
  return mean >= fitRules.leaning ? 'staff' : 'mixed';
}

type Answers = Readonly<Record<string, FitAnswer | undefined>>;

const positionsIn = (answers: Answers, dimension: string): Position[] =>
  Object.entries(answers)
    .filter(([id]) => id.startsWith(dimension))
    .map(([, answer]) => answer)
    .filter(isPosition);

/** Where one dimension leans. */
export const leaningIn = (answers: Answers, dimension: Dimension): Leaning =>
  leaningOf(positionsIn(answers, `${dimension}.`), fitRules.dimension);

/**
 * Reads answers by pair id (`pride.1`): four means, their mean over all pairs, and where it leans (see
 * README.md#answers).
 */
export function readFitAnswers(answers: Answers): FitResult {
  const all = dimensions.flatMap((dimension) => positionsIn(answers, `${dimension}.`));
  return {
    dimensions: dimensions.map((id) => {
      const values = positionsIn(answers, `${id}.`);
      return { id, answered: values.length, mean: meanOf(values, fitRules.dimension) };
    }),
    mean: meanOf(all, fitRules.whole),
    leaning: leaningOf(all, fitRules.whole),
  };
}

/** The positions of a pair from left to right: odd pairs, the first of them, show the manager's side first. */
export const orderOf = (index: number): readonly Position[] =>
  index % 2 === 0 ? positions : positions.toReversed();
