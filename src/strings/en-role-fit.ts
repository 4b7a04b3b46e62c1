import type { Leaning, Position } from '#domain/role-fit/read-answers.ts';

/** The words of the role reflection around its pairs and readings, which are content/tools/role-fit/*.yaml. */

/** The twelve pairs. */
export const pairs = {
  intro:
    'Each pair holds two good moments. Choose by what you would rather have had last week, not by what sounds better. There is no right answer, and “Neither” is one too.',
  number: (number: number) => `Pair ${number} of 12`,
  first: 'A',
  second: 'B',
  options: ['Clearly A', 'Rather A', 'In between', 'Rather B', 'Clearly B'],
  neither: 'Neither',
  ofPair: (number: number) => ` to pair ${number}`,
  clearAll: 'Clear all answers',
  /** After that, beside “Undo”. */
  cleared: 'All answers are cleared.',
} as const;

/** Below the pairs. */
export const results = {
  heading: 'What your answers may say',
  /** Instead of the result, until eight pairs are answered. */
  missing: (count: number) =>
    count === 1
      ? 'Answer one more pair to see a reading here; “Neither” does not count.'
      : `Answer ${count} more pairs to see a reading here; “Neither” does not count.`,
  table:
    'Where your answers lean, from −2 (clearly the manager’s side) to 2 (clearly the staff engineer’s side)',
  columns: { dimension: 'What was asked', side: 'Leans towards', mean: 'Mean', answered: 'Pairs answered' },
  answered: (count: number, of: number) => `${count} of ${of}`,
  all: 'All pairs',
  ends: { manager: 'Manager', staff: 'Staff engineer' },
  sides: {
    manager: 'Manager',
    staff: 'Staff engineer',
    mixed: 'Mixed',
    'not-enough': 'Too few answers',
  } satisfies Record<Leaning, string>,
  /** For a row with fewer than two answers. */
  dimensionMissing: 'Too few answers for a reading: it needs two of the three pairs, without “Neither”.',
  asks: 'What each role asks',
  asksText: 'Whatever your answers, the roles ask this of people. Mark the lines that make you hesitate.',
  experiments: 'Try it, reversibly',
  questions: 'Questions for your manager',
  facts: 'Good to know',
  motivation: 'What draws you, from your self-assessment',
  motivationTag: 'Listed beside, not part of the reading above',
  motivationAnswered: (day: string) => `Your answers of ${day}.`,
  notSure: 'Not sure',
  keep: 'Take it with you',
  title: 'Manager or staff engineer: my reflection',
} as const;

/** The worksheet on paper. */
export const worksheet = {
  title: 'Manager or staff engineer, on paper',
  description:
    'The twelve pairs of the role reflection to print, with the sums by hand that lead to the same four scales and the same reading as on the screen.',
  lead: 'Circle one number in each pair, or “neither”. Choose by what you would rather have had last week.',
  pairs: 'The twelve pairs',
  row: (number: number, first: string, second: string) => `${number}. A: ${first}. B: ${second}.`,
  columns: ['Pair', 'Clearly A', 'Rather A', 'In between', 'Rather B', 'Clearly B', 'Neither'],
  neither: 'neither',
  sum: 'The sums',
  sumSteps: (dimension: number) => [
    'For each row below, add the numbers you circled in its three pairs, minus signs included. “Neither” and blank add nothing.',
    'Count how many numbers you circled there.',
    `Divide the sum by the count; keep one decimal and cut off the rest. With fewer than ${dimension} numbers leave it empty.`,
    'In the last row add all the sums and all the counts, also those of rows without a result, and divide again.',
  ],
  sumColumns: ['Row', 'Pairs', 'Sum', 'Count', 'Sum ÷ count'],
  all: 'All pairs',
  verdict: 'The reading',
  verdictText: (whole: number, leaning: string) => [
    `Fewer than ${whole} numbers circled in all: not enough answers yet.`,
    `Otherwise take sum ÷ count of the last row, before rounding. −${leaning} or less: towards the manager’s work.`,
    `${leaning} or more: towards the staff engineer’s work.`,
    'Anything between: genuinely mixed, try both for a quarter.',
    `Each row above leans by the same limits: −${leaning} or less, ${leaning} or more.`,
  ],
  readings: 'What each row may say',
  towards: (side: string) => `${side}:`,
} as const;

/**
 * A mean with its sign as readers write it, cut to one decimal: −1.6, 0.5, 0. Cut and not rounded, so that none looks
 * like the 0.5 from which answers lean.
 */
export const writeMean = (mean: number): string =>
  String(Math.trunc(mean * 10 + Math.sign(mean) * 1e-6) / 10 || 0).replace('-', '−');
/** A position on paper. */
export const writePosition = (position: Position): string => String(position).replace('-', '−');
