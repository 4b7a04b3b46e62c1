import type { HourWords } from '#domain/capacity/week-rows.ts';
import type { CapacityField } from '#domain/capacity/capacity-inputs.ts';
import type { CapacityVerdict, WeekPart } from '#domain/capacity/budget-week.ts';

/** The words of the capacity calculator. Levers, published ranges and the mix are content, in content/tools/capacity. */

/** The two views, above them. */
export const views = {
  nav: 'Views of this tool',
  week: 'Your week',
  mix: 'Your team’s time',
} as const;

/** Under the heading of the tool. */
export const lead =
  'Enter what your job takes of a week. You see what is left, where you could save hours, and a table to bring to your manager.';

/** Above the numbers: which scenario is shown, its name, its copies. */
export const scenarios = {
  heading: 'Scenarios',
  /** Until something was changed for the first time. */
  example:
    'These are example numbers: six reports, a 40-hour week. Put in your own; from the first change on they are saved.',
  first: 'My week',
  choose: 'Which one do you want to see?',
  name: 'Name of this scenario',
  /** Beside the name, when it was emptied. */
  nameMissing: 'A scenario needs a name, so that you can tell it from its copies.',
  copy: 'Copy as another scenario',
  copyOf: (name: string, number: number) =>
    number === 1 ? `${name}, another way` : `${name}, another way (${number})`,
  remove: 'Delete this scenario',
  /** After a scenario was deleted, beside “Undo”. */
  removed: (name: string) => `${name}: deleted.`,
  of: (name: string, verdict: string) => `${name}: ${verdict}`,
} as const;

interface FieldText {
  readonly label: string;
  readonly hint?: string;
  readonly example: string;
}

/** The fields of the week; an example stands in the empty field. */
export const fields: Readonly<Record<CapacityField, FieldText>> = {
  reports: { label: 'Direct reports', example: '6' },
  seniors: {
    label: 'Of these, senior enough for fewer 1:1s',
    hint: 'Used only to find where you could save hours.',
    example: '2',
  },
  oneToOneMin: { label: 'Length of a 1:1', example: '30 min' },
  prepMin: { label: 'Work around each 1:1', hint: 'Preparing, and what you promised.', example: '15 min' },
  everyWeeks: { label: 'A 1:1 every … weeks', hint: '1 is weekly, 2 is fortnightly.', example: '2' },
  reviewCycles: { label: 'Reviews a year, for each report', example: '2' },
  reviewHours: { label: 'One review, from notes to talk', example: '4 h' },
  openRoles: { label: 'Open roles', example: '1' },
  hiringHoursPerRole: { label: 'Hiring hours a week, for each role', example: '4 h' },
  ritualHours: { label: 'Team meetings', hint: 'Planning, stand-up, retrospective.', example: '4 h' },
  stakeholderHours: { label: 'Partners and your manager', example: '5 h' },
  planningHours: { label: 'Planning and writing', example: '3 h' },
  technicalHours: { label: 'Reading designs and code', example: '4 h' },
  incidentHours: { label: 'Incidents and what follows', example: '1.5 h' },
  adminHours: { label: 'Mail, budgets, approvals', example: '3 h' },
  codingHours: { label: 'Writing code yourself', example: '0' },
  weekHours: { label: 'Hours you want to work', example: '40 h' },
  slackPct: {
    label: 'Of these, kept free for surprises',
    hint: 'What nobody can plan: someone resigns, a date moves.',
    example: '20 %',
  },
};

/** The groups of fields, in the order of the form. */
export const groups: readonly { readonly name: string; readonly fields: readonly CapacityField[] }[] = [
  { name: 'People', fields: ['reports', 'seniors', 'oneToOneMin', 'prepMin', 'everyWeeks'] },
  { name: 'Reviews and hiring', fields: ['reviewCycles', 'reviewHours', 'openRoles', 'hiringHoursPerRole'] },
  {
    name: 'The rest, in hours a week',
    fields: [
      'ritualHours',
      'stakeholderHours',
      'planningHours',
      'technicalHours',
      'incidentHours',
      'adminHours',
      'codingHours',
    ],
  },
  { name: 'The week itself', fields: ['weekHours', 'slackPct'] },
];

/** The rows of the week, in the table and on its bar. */
export const parts: Readonly<Record<WeekPart, string>> = {
  oneToOnes: '1:1s',
  reviews: 'Reviews',
  hiring: 'Hiring',
  rituals: 'Team meetings',
  stakeholders: 'Partners and your manager',
  planning: 'Planning and writing',
  technical: 'Designs and code to read',
  incidents: 'Incidents',
  admin: 'Mail, budgets, approvals',
  coding: 'Writing code',
};

/** The verdict in one word, where scenarios are listed or stand side by side. */
export const verdicts: Readonly<Record<CapacityVerdict, string>> = {
  room: 'room',
  full: 'full',
  over: 'over',
};

/** Below the numbers: what is left of the week. */
export const result = {
  heading: 'What is left',
  /** The verdict, with three hours or more left. */
  room: (left: string) => `There is room: ${left} a week left.`,
  /** The verdict, with less than three hours left. */
  full: (left: string) => `The week is full: ${left} left. The next task will take its time from another.`,
  /** The verdict, when the tasks take more than the week. */
  over: (by: string) => `Your tasks take ${by} more than the week has. Something waits.`,
  hoursSaid: {
    few: 'less than half an hour',
    one: '1 hour',
    some: (hours: string) => `${hours} hours`,
  } satisfies HourWords,
  used: (used: string, week: string, slack: string) =>
    `Your tasks take ${used} of ${week} hours; kept free: ${slack}.`,
  chart: 'The week to scale. The letters are those of the table; the end of the week is the thick line.',
  table: 'Your week in hours, to the nearest half',
  rounded: 'Sums are taken before rounding, so a row may differ by half an hour.',
  axisEnd: (hours: string) => `${hours} hours`,
  part: 'What',
  hours: 'Hours',
  usedRow: 'All tasks',
  slackRow: 'Kept free',
  leftRow: 'Left',
  leversHeading: 'Where you could save hours',
  leversText: 'The largest first, with the hours a week each would save.',
  lever: (name: string, hours: string) => `${name}: ${hours}`,
  /** When the week is over and no way saves hours. */
  noLevers: 'None of our usual ways saves hours here. Look at the largest rows of the table.',
  ask: 'For your manager: “Here is the week as it is. Which of these should not happen, or happen elsewhere?”',
  /** With much coding and many reports. */
  codingNote: (share: number, reports: number) =>
    `You write code for more than ${share}% of the week and have more than ${reports} reports. Hours in code are not there for your reports: with so many, we would read, review and run things instead.`,
  codingLink: 'Do engineering managers code?',
} as const;

/** From two scenarios on. */
export const compare = {
  heading: 'Scenarios side by side',
  table: 'Hours a week by scenario',
  what: 'What',
  reports: 'Direct reports',
  verdict: 'Verdict',
} as const;

/** At the end of the week: published numbers of reports. */
export const spans = {
  heading: 'What others say about the number of reports',
  text: 'They differ because they count different things: what is common, what leaves time to develop people, what stops meddling. Your own week above comes first.',
  table: 'Published numbers of reports',
  who: 'Who',
  range: 'Reports',
  counts: 'What it counts',
  yours: (reports: number) => `You entered ${reports}.`,
  ours: 'How many direct reports? Our answer, with reasons',
} as const;

/** Above the ways to take the week along. */
export const keep = { heading: 'Take it to your manager' } as const;

/** The second view: where the time of the team goes. */
export const mix = {
  heading: 'Where your team’s time goes',
  lead: 'Count one quarter in weeks, days or percent. You see your shares beside 70/20/10 and beside a target of your own, and what a difference may mean.',
  forScenario: (name: string) => `Saved with the scenario “${name}”.`,
  now: 'Your count',
  target: 'Your own target',
  targetText: 'Optional. Leave it empty if you have none.',
  hint: 'Weeks, days or percent, the same for all three.',
  /** Until something is counted. */
  empty:
    'Nothing is counted yet. What did your team finish last month? Put each piece into one of the three; half an hour with the tickets is precise enough.',
  bars: 'Shares to scale, in the order product, platform and debt, operations.',
  yours: 'Your count',
  reference: '70/20/10',
  table: 'Shares of the planned time, in percent',
  kind: 'Kind of work',
  versus: (name: string) => `Against ${name}`,
  points: (points: number) => `${Math.abs(points)} points ${points > 0 ? 'more' : 'less'}`,
  /** In the table, up to five points apart. */
  same: 'about the same',
  meaning: 'What the differences from 70/20/10 may mean',
  meaningOwn: 'What the differences from your own target may mean',
  origin: 'Where 70/20/10 comes from',
  source: 'The source',
  guide: 'How to set shares from your own count, with a worked quarter',
} as const;

/** In the copy as Markdown and in the Word file. */
export const report = {
  title: (name: string) => `My week: ${name}`,
  inputs: 'What I put in',
  number: 'Number',
  value: 'Value',
} as const;

/** The worksheet on paper. */
export const worksheet = {
  title: 'Worksheet: capacity of a week',
  description:
    'The capacity calculator on paper: what your job takes of a week, what is left, where you could save hours, and the mix of your team’s time, all by hand.',
  lead: 'One week added up by hand, in ten minutes. The column “Usual” holds common numbers; write your own beside them.',
  inputs: '1. Your numbers',
  number: 'Number',
  usual: 'Usual',
  yours: 'Yours',
  sum: '2. The sum',
  letter: 'Line',
  step: 'Step',
  how: 'How to work it out',
  example: 'With the usual numbers',
  hours: 'Yours, in hours',
  steps: {
    oneToOnes: '1:1s',
    oneToOnesHow: 'reports × (length + work around it) ÷ 60 ÷ every how many weeks',
    reviews: 'Reviews',
    reviewsHow: (weeks: number) => `reports × hours of a review × reviews a year ÷ ${weeks} weeks`,
    hiring: 'Hiring',
    hiringHow: 'open roles × hours for each',
    rest: 'The rest',
    restHow: 'add the seven lines of hours a week',
    used: 'All tasks',
    usedHow: 'A + B + C + D',
    free: 'Kept free',
    freeHow: 'hours of the week × percent ÷ 100',
    left: 'Left',
    leftHow: 'hours of the week − F − E',
  },
  precise:
    'Keep two decimals until the end, judge what is left, and then write E to G to the nearest half hour.',
  verdict: '3. The verdict',
  verdictTable: 'The verdict by what is left',
  left: 'Left',
  verdictIs: 'Verdict',
  leftRoom: (from: number) => `${from} hours or more`,
  leftFull: (from: number) => `from 0 to less than ${from}`,
  leftOver: 'less than 0',
  levers: '4. Where you could save hours, if you are over',
  leversText: 'Work out each line, leave out those that save nothing, and name the largest three.',
  leverTable: 'Ways to save hours',
  lever: 'What',
  price: 'What it costs',
  leverHow: {
    'fortnightly-seniors':
      'only if you meet more often than every second week: seniors (at most your reports) × (length + work around it) ÷ 60 × (1 ÷ every how many weeks − ½)',
    'share-interviewing': 'half of C',
    'drop-meeting': '1 hour, or your team meetings if they are shorter',
    'split-team': (from: number) =>
      `from ${from} reports: half of the reports (rounded down) ÷ reports × (A + B); else nothing`,
  },
  coding: (share: number, reports: number) =>
    `If you write code for more than ${share}% of the week and have more than ${reports} reports, name the trade-off: hours in code are not there for your reports.`,
  mix: '5. Where your team’s time goes',
  mixText:
    'Count one quarter in weeks. Divide each by the sum of all three, times 100. Up to 5 points apart is about the same.',
  mixTable: 'Shares of the planned time',
  holds: 'What belongs there',
  weeks: 'Weeks',
  share: 'Share in %',
  target: 'Your target',
  moreTable: 'What a difference may mean',
  more: 'More',
  less: 'Less',
} as const;
