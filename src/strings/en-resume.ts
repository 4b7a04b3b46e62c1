import type { Signal, Verdict, WarningKind } from '#domain/resume/types.ts';
import { gone } from './en-tools.ts';

/** The words of the résumé bullet coach; what it looks for, and its questions, are content/tools/resume/words.yaml. */

/** The two views, above them. */
export const views = {
  nav: 'Views of this tool',
  bullets: 'Bullet by bullet',
  whole: 'A whole résumé',
} as const;

/** The bullets, each with what was found. */
export const coach = {
  heuristic:
    'Simple rules find the signals; the verdict was learned from 21,000 made-up lines. On lines it had never seen, it agreed with readers 85 times in a hundred. Both know English words, not your work: ignore them when you know better.',
  private: 'They rewrite nothing, invent no number, and send nothing anywhere.',
  bullet: (number: number) => `Bullet ${number}`,
  fieldHint: 'One line of your résumé, as you would send it. Several lines pasted at once can be split.',
  split: (count: number) => `Split into ${count} bullets`,
  add: 'Add a bullet',
  up: 'Move up',
  down: 'Move down',
  remove: 'Delete',
  ofBullet: (number: number) => ` bullet ${number}`,
  /** After a bullet was deleted, beside “Undo”. */
  removed: 'The bullet is deleted.',
  /** After a bullet was split, beside “Undo”. */
  divided: (count: number) => `Split into ${count} bullets.`,
  from: 'From your portfolio:',
  confidential: 'made from a confidential example',
  score: (score: number) => `${score} of 7 signals`,
  found: 'Found',
  /** Above the signals that a bullet lacks. */
  missing: 'Missing',
  quote: (words: readonly string[]) => words.map((word) => `“${word}”`).join(', '),
  example: {
    heading: 'What it does, on a bullet of ours',
    before: 'Before',
    after: 'After',
    beforeText: 'Responsible for the search service and daily stand-ups.',
    afterText:
      'Led four engineers for five months to replace the search index; complaints from customers fell from 60 to 15 a month, and one of the four now runs the service.',
    question:
      'Think of the last thing that went better because of you. Who else was part of it, and what was different afterwards?',
  },
} as const;

/** The verdict on a bullet. */
export const verdicts: Record<Verdict, string> = {
  weak: 'Weak',
  'getting-there': 'Getting there',
  strong: 'Strong',
};

/** What a bullet can show. */
export const signalNames: Record<Signal, string> = {
  leadership: 'Leading',
  people: 'People or teams',
  outcome: 'Outcome',
  number: 'Number, or before and after',
  timeframe: 'Timeframe',
  growth: 'Someone’s growth',
  stakes: 'Stakes',
};

/** What each warning means, and what to do about it. */
export const warningTexts: Record<WarningKind, { readonly name: string; readonly advice: string }> = {
  'duty-opener': {
    name: 'Opens with a duty',
    advice: 'It says what you were there for. Open with what you did.',
  },
  activity: {
    name: 'An activity every manager does',
    advice: 'Say what it changed, or leave it out.',
  },
  'tool-list': {
    name: 'A list of tools',
    advice: 'Tools fit in one line at the end of the résumé. Use these words for people and results.',
  },
  'team-passive': {
    name: 'The team without your part',
    advice: 'Say what you did so that the team could.',
  },
  vague: {
    name: 'Praise without proof',
    advice: 'Anyone could write it. Put the fact there that made you think it.',
  },
  short: { name: 'Short', advice: 'There is room for what changed and for whom.' },
  long: { name: 'Long', advice: 'Make two bullets of it, or keep the half that someone would ask about.' },
};
/** Beside a bullet. */
export const wordCount = (count: number) => (count === 1 ? '1 word' : `${count} words`);

/** Below, from three bullets on. */
export const set = {
  heading: 'The bullets together',
  counts: (strong: number, gettingThere: number, weak: number) =>
    `${strong} strong, ${gettingThere} getting there, ${weak} weak.`,
  /** When no bullet has the signal. */
  missingEverywhere: {
    leadership: 'No bullet opens with something you led.',
    people: 'No bullet says how many people or teams.',
    outcome: 'No bullet says what changed.',
    number: 'No bullet has a number, or a before and after.',
    timeframe: 'No bullet says how long it took, or when.',
    growth: 'No bullet says that somebody grew, took on more or stayed.',
    stakes: 'No bullet says why it mattered to customers, revenue, reliability or the speed of release.',
  } satisfies Record<Signal, string>,
  repeatedOpener: (word: string) => `More than one bullet begins with “${word}”.`,
  technicalFirst: (number: number) =>
    `The set opens with technology; leading people begins at bullet ${number}. For a manager’s role, move that one up.`,
  tooMany: (count: number, most: number) =>
    `${count} bullets are many for one role; the strongest ${most} are enough.`,
  /** When the set lacks nothing. */
  nothing: 'Every signal is in at least one bullet, and no two begin alike.',
} as const;

/** Making a bullet from an example of the portfolio. */
export const picker = {
  heading: 'Make a bullet from an example',
  text: 'The draft takes the example’s own words: what you did, the result, the measure. Then shorten it.',
  /** When there is no example. */
  none: 'Your portfolio has no example on this device yet.',
  portfolio: 'Open the portfolio',
  choose: 'Example',
  make: 'Make a bullet',
  used: (title: string) => `${title} (has a bullet)`,
  showConfidential: 'Show confidential examples too',
  confidentialItem: (title: string) => `${title} (confidential)`,
  /** When the address names an example that is not here. */
  gone: gone('That example'),
  /** When the example is confidential; two buttons follow. */
  ask: (title: string) => `“${title}” is marked confidential, and a résumé is read by strangers.`,
  useAnyway: 'Use it anyway',
  leave: 'Leave it',
  made: 'A bullet is made from the example.',
} as const;

/** The ways to take the bullets along. */
export const keep = {
  heading: 'Take them with you',
  confidential: 'Include bullets made from confidential examples, or from examples you have deleted',
  /** When bullets come from confidential or deleted examples. */
  leftOut: (count: number) =>
    count === 1
      ? 'One bullet made from a confidential or deleted example is left out of every copy.'
      : `${count} bullets made from confidential or deleted examples are left out of every copy.`,
  title: 'Résumé bullets',
} as const;

/** The worksheet on paper. */
export const worksheet = {
  title: 'Résumé bullets on paper',
  description:
    'The seven signals of a strong résumé bullet and seven warnings as a checklist to print, with the points and thresholds of the coach.',
  lead: 'Read one bullet at a time with a pencil. Underline the words that earn each point; where nothing is underlined, answer the question.',
  bullets: 'Your bullets',
  bullet: (number: number) => `Bullet ${number}`,
  signals: 'Seven signals, one point each',
  signalsIntro:
    'A figure counts once: as people (“7 engineers”), as time (“6 months”), or as a number. Number words count people and time only. A before and after is always a number.',
  columns: ['Signal', 'Words such as', 'If missing, ask', '1', '2', '3', '4'],
  samples: {
    people: '“7 engineers”, “team of six”, “three teams”',
    number: '“35%”, “3x”, “$2m”, “from 45 minutes to 4”, “from monthly to weekly”',
    timeframe: '“in six months”, “6-month”, “over two quarters”, “in Q3”',
    growth: '“promoted two engineers”, “stepped up”, “now leads”, “independent delivery”',
  },
  points: 'Points',
  verdict: 'Verdict, roughly',
  verdicts: [
    'Strong: 4 points or more. Or an outcome or somebody’s growth, with two facts (how many people, a figure); one fact is enough where the line tells how it came about (“by retiring three vendors”).',
    'Getting there: 3 points; 2 where no word is vague; 1 where there is no warning at all. Or it opens with finished work (“built”, “moved”, “wrote”) and no warning but that it is short.',
    'Weak: all others.',
  ],
  warnings: 'Warnings; they cost no point',
  such: (words: string) => `Such as ${words}.`,
  thresholds: {
    activity: 'Only where nothing earned the outcome.',
    'tool-list': 'Two or more tools in a row.',
    'team-passive': 'Only where no “I” shows your part.',
    short: (limit: number) => `Fewer than ${limit} words.`,
    long: (limit: number) => `More than ${limit} words.`,
  },
  set: 'Three to eight bullets together',
  setChecks: [
    'Is there a signal that no bullet has? Write one bullet for it.',
    'Do two bullets begin with the same word? Change one.',
    'Does a technical bullet stand above the first about leading people? Move it down.',
    'Are there more than eight? Keep the strongest.',
  ],
} as const;
