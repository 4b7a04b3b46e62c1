import type { CountProblem, StageField } from '#domain/hiring-funnel/counts.ts';
import type { ChangeKind } from '#domain/hiring-funnel/find-changes.ts';

/** The words of the hiring funnel. Its example and what may change are content, in content/tools/hiring-funnel. */

/** Under the heading of the tool. */
export const lead =
  'Enter how many people reached each stage. You see what one hire takes, which change is worth most, and how far your numbers can be trusted.';

/** Above the counts: which search is shown, its name, its copies. */
export const choice = {
  heading: 'Which hiring search',
  /** Until something was changed for the first time. */
  example:
    'These are invented numbers of one hire. Put in your own; from the first change on they are saved.',
  first: 'My search',
  choose: 'Which one do you want to see?',
  name: 'Name of this search',
  /** Beside the name, when it was emptied. */
  nameMissing: 'A search needs a name, so that you can tell it from the others.',
  copy: 'Count another search',
  copyOf: (name: string, number: number) =>
    number === 1 ? `${name}, the next one` : `${name}, the next one (${number})`,
  remove: 'Delete this search',
  /** After a search was deleted, beside “Undo”. */
  removed: (name: string) => `${name}: deleted.`,
} as const;

interface FieldText {
  readonly label: string;
  readonly hint?: string;
  readonly example: string;
}

/** The fields of each stage; an example stands in the empty field. */
export const fields: Readonly<Record<StageField, FieldText>> = {
  people: { label: 'People who reached it', example: '24' },
  withdrew: { label: 'Of these, withdrew', hint: 'They left, you did not decline them.', example: '5' },
  hours: {
    label: 'Team time for each',
    hint: 'All interviewers, with preparing and notes.',
    example: '1.5 h',
  },
  days: { label: 'Days until the next', example: '8' },
};

/** The counts. */
export const form = {
  heading: 'Your counts',
  stageName: 'Name of the stage',
  /** Beside the name of a stage, when it was emptied. */
  stageNameMissing: 'A stage needs a name.',
  newStage: (number: number) => `Stage ${number}`,
  add: 'Add a stage',
  remove: 'Remove this stage',
  /** After a stage was removed, beside “Undo”. */
  removed: (name: string) => `${name}: removed.`,
  last: 'The end',
  hires: 'Signed',
  hiresHint: 'Counted over more searches, the numbers are more reliable.',
  hiresExample: '1',
} as const;

/** Instead of the result, when two counts contradict each other. */
export const problems: Readonly<Record<CountProblem['kind'], (stage: string, before: string) => string>> = {
  'more-than-before': (stage, before) =>
    `“${stage}” has more people than “${before}”, so one of the two counts is not right yet. Check both.`,
  'too-many-withdrew': (stage) =>
    `At “${stage}” more people withdrew than are missing from the next stage. Check both counts.`,
};

const figures = {
  between: (low: string, high: string) => `${low} to ${high}`,
  atLeast: (low: string) => `${low} or more`,
} as const;

/** Below the counts: what one hire takes. */
export const result = {
  heading: 'What one hire takes',
  /** Above what contradicts itself in the counts. */
  problemHeading: 'Two counts do not fit',
  /** With at least one hire. */
  verdict: (applicants: string, hours: string, days: string) =>
    `One hire takes ${applicants} applicants, ${hours} hours of the team and ${days} days.`,
  /** Without a hire. */
  noHire: (hours: string, days: string) =>
    `Nobody has signed yet. So far it took ${hours} hours of the team; the whole way takes ${days} days.`,
  /** When nobody reached the first stage. */
  noCounts: 'Nobody has applied yet. Enter how many people reached the first stage.',
  spread: {
    ...figures,
    heading: 'How far to trust it',
    text: (spread: string) =>
      `Counts like these are partly chance. Nine times in ten, the true number of applicants for one hire is ${spread}.`,
    three: (spread: string) => `Three such searches counted together would narrow it to ${spread}.`,
    use: 'So change one thing, and count the next search too: a difference within this range may be chance.',
  },
  table: 'Stage by stage',
  columns: {
    stage: 'Stage',
    people: 'People',
    wentOn: 'Went on',
    declined: 'Declined by us',
    withdrew: 'Withdrew',
    rate: 'Share that went on',
    hours: 'Hours',
    perHire: 'For one hire',
  },
  total: 'All',
  rate: (share: string, spread: string) => `${share} (${spread})`,
  /** Below the table of the stages. */
  rateNote:
    'In brackets: the range of the true share, nine times in ten. Where two ranges overlap, the difference may be chance.',
  none: 'none',
  legend: { wentOn: 'went on', declined: 'declined by us', withdrew: 'withdrew' },
  changes: 'Which change is worth most',
  worth: {
    hours: (name: string, applicants: string, hours: string) =>
      `${name}. One hire then takes ${applicants} applicants and ${hours} hours.`,
    days: (name: string, days: string) => `${name}. A hire then takes ${days} days.`,
  },
  changesText: 'For each kind of change, the stage where it saves most for one hire.',
  change: 'If',
  applicants: 'Applicants fewer',
  hours: 'Hours fewer',
  days: 'Days fewer',
  nothing: '–',
  how: 'How',
} as const;

/** From two searches on. */
export const side = {
  heading: 'Searches side by side',
  table: 'What one hire took, by search',
  what: 'What',
  pooled: 'All together',
  applicants: 'Applicants for one hire',
  spread: 'Nine times in ten',
  hours: 'Hours for one hire',
  days: 'Days',
  hires: 'Signed',
  /** When the searches have different stages. */
  notPooled: 'Their stages have different names. Give them the same names to count them together.',
  /** In the table, for a search whose counts contradict each other. */
  broken: 'Counts do not fit',
} as const;

/** Above the ways to take the result along. */
export const keep = { heading: 'Take it to your recruiter' } as const;

/** In the copy as Markdown and in the Word file. */
export const report = {
  title: (name: string) => `Hiring funnel: ${name}`,
} as const;

/** A change with the name of its stage. */
export const changeNames = (name: string, stage: string): string => name.replace('{stage}', stage);

/** The worksheet on paper. */
export const worksheet = {
  title: 'Worksheet: hiring funnel',
  description:
    'The hiring funnel on paper: applicants, hours and days for one hire, which change is worth most, and how far small numbers can be trusted.',
  lead: 'One search, or several together, worked out by hand in a quarter of an hour. The example is invented.',
  counts: '1. Your counts',
  countsText:
    '“Declined by us” is what is left: people less those who went on less those who withdrew. Each stage has at most as many people as the one before.',
  stage: 'Stage',
  people: 'People (A)',
  wentOn: 'Went on (B)',
  withdrew: 'Withdrew (C)',
  each: 'Hours for each (D)',
  hours: 'Hours: A × D',
  days: 'Days until the next',
  signed: 'Signed',
  exampleTable: 'An example: one invented hire',
  yoursTable: 'Your own',
  sum: '2. What one hire takes',
  sumTable: 'The three figures',
  figure: 'Figure',
  how: 'How to work it out',
  example: 'Example',
  yours: 'Yours',
  rows: {
    applicants: ['Applicants', 'people of the first stage ÷ signed'],
    hours: ['Hours', 'all hours ÷ signed'],
    days: ['Days', 'add all days'],
  },
  spread: '3. How far to trust it',
  spreadText:
    'Multiply the applicants for one hire by both numbers of your row. Nine times in ten the true number lies between. It holds where few of many applicants are hired.',
  spreadTable: 'Multiply by, according to how many signed',
  signedCount: 'Signed',
  low: 'Low end ×',
  high: 'High end ×',
  spreadExample: (low: string, high: string, applicants: string) =>
    `With one hire from ${applicants} applicants: ${low} to ${high}.`,
  changes: '4. Which change is worth most',
  changesText: 'Work out each row for the stage where it saves most. Then choose the row with most hours.',
  changeTable: 'Three kinds of change',
  change: 'If, at one stage',
  changeHow: {
    keep: 'share = half of C ÷ (B + half of C). Applicants: share × applicants for one hire. Hours: share × all hours up to this stage ÷ signed',
    sooner: 'half of the days after it',
    shorter: 'half of its hours ÷ signed',
  } satisfies Readonly<Record<ChangeKind, string>>,
  changeNames: {
    keep: 'half of those who withdrew stay',
    sooner: 'the wait after it is half as long',
    shorter: 'it takes half of the hours',
  } satisfies Readonly<Record<ChangeKind, string>>,
  wins: 'In the example: applicants / hours / days fewer',
} as const;
