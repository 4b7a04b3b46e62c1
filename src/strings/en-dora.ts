import { gone } from './en-tools.ts';

/** The words of the delivery quick check. Its questions and advice are content, in content/tools/dora. */

const metricCount = ['no', 'one', 'two', 'three', 'four', 'five'] as const;

/** The first page of the tool. */
export const start = {
  lead: 'Five questions about one service you deploy. You get a score from 0 to 10 for each, what to look at next, and how to find out what you do not know.',
  rule: 'Compare a service only with itself, over time. Never compare people or teams by these numbers.',
  formHeading: 'Check a service',
  name: 'Name of the service',
  nameHint: 'As your team calls it: “Checkout”, “Search index”.',
  /** When the name is empty. */
  nameMissing: 'Name the service first, so that you can compare it with itself later.',
  start: 'Start',
  jog: 'Which service would you least like to deploy on a Friday afternoon? Begin with that one.',
  exampleHeading: 'An example',
  example: 'Illustrative: a meter-reading team of eight.',
  exampleFacts: [
    'They release every second week.',
    'A change takes eleven days to reach production.',
    'A quarter of the deployments fail.',
    'A failed one is mended within nine hours.',
  ],
  exampleResult: (overall: string, weakest: string) =>
    `Overall ${overall} of 10. The place to look next is the ${weakest.toLowerCase()}: nine of the eleven days are waiting.`,
  yours: 'Your services',
  /** Beside each service that was checked. */
  latest: (day: string, overall: string | null) =>
    overall === null
      ? `Checked on ${day}. Fewer than three of the five are known, so there is no overall score yet.`
      : `Checked on ${day}. Overall ${overall} of 10.`,
  checks: (count: number) => (count === 1 ? 'One check.' : `${count} checks.`),
  see: 'See the result',
  again: 'Check again',
  of: (service: string) => `: ${service}`,
} as const;

/** The page with the five questions. */
export const check = {
  tab: (service: string) => `${service} – Delivery quick check`,
  heading: (service: string) => `Delivery check: ${service}`,
  instruction:
    'Every question stands at “We do not know” until you choose something else. Leave it there where you would have to guess.',
  rename: 'Name of the service',
  see: 'See the result',
  back: 'All services',
  day: (day: string) => `Check of ${day}.`,
} as const;

/** The page with the scores of a check. */
export const result = {
  tab: (service: string) => `Result: ${service} – Delivery quick check`,
  heading: (service: string) => `${service}: how changes reach production`,
  overall: (overall: string, known: number) =>
    `Overall ${overall} of 10, the mean of ${known === 5 ? 'all five' : `the ${metricCount[known] ?? known} you know`}.`,
  /** Instead of the overall score, with fewer than three answers known. */
  noOverall: (known: number) =>
    `You know ${metricCount[known] ?? known} of the five. An overall score needs three; what you do not know is a result too.`,
  scores: 'The five scores',
  direction: 'From 0 to 10, and more is better: a high score for failures or rework means few of them.',
  table: 'Answers and scores',
  columns: { metric: 'Metric', answer: 'Answer', score: 'Score', average: 'Survey average' },
  notKnown: 'not known',
  throughput: 'Throughput',
  throughputOf: 'mean of the first three',
  stability: 'Stability',
  stabilityOf: 'mean of the last two',
  overallName: 'Overall',
  overallOf: 'mean of what is known',
  averageToggle: 'Show the survey average beside it',
  averageText: (year: number) =>
    `The average of all industries in DORA’s survey of ${year}, as its own check shows it. It tells what many teams answered. It is no grade, and no target.`,
  averageSource: 'DORA Quick Check',
  averageBy: ', by Google LLC, licensed under ',
  averageLicence: 'CC BY 4.0',
  averageChange: '. Failures and rework are turned round: a high score means few of them.',
  averageMark: (average: string) => `survey average ${average}`,
  next: (metric: string) => `Where to look next: ${metric.toLowerCase()}`,
  /** Instead of where to look next, when everything known is at the top. */
  nextBest: 'Nothing stands out',
  nextText: (score: string) =>
    `It is the lowest of what you know, with ${score} of 10. A question for the team:`,
  /** Below that. */
  nextBestText:
    'Everything you know is at the top. Check again in 90 days, or stop counting if nobody needs these numbers. A question for the team all the same:',
  guides: 'Two pages that help',
  /** Above the questions answered with “We do not know”. */
  unknown: 'What you do not know, and how to find out this week',
  /** Below that. */
  unknownText: 'Not knowing is a result: it often says more about a pipeline than the number would.',
  keep: 'Keep and go on',
  change: 'Change the answers',
  again: 'Check this service again',
  all: 'All services',
  remove: 'Delete this check',
  /** After a check was deleted, beside “Undo”. */
  removed: (service: string) => `The check of ${service} is deleted.`,
  official: 'The official check by DORA',
  officialText: ' asks the same five things in its own words.',
  /** When the address names a check that is not here. */
  gone: gone('This check'),
} as const;

/** On the page with the scores: the answers of a team side by side. */
export const team = {
  heading: 'As a team',
  text: 'Everyone answers alone for the same service, on this page or on paper. Then bring the answers to 30 minutes together. What matters is where you see two different services.',
  paper: 'The worksheet, to print',
  link: 'Link to your answers',
  /** Below the link to copy. */
  linkText:
    'The link holds the five answers and the day, not the name of the service. Opening it sends them to no server, but the chat and histories keep it.',
  add: 'Add the answers of others',
  paste: 'Paste one or more links',
  pasteHint: 'Each colleague copies the link to their answers from this page and sends it to you.',
  addButton: 'Add',
  added: (count: number) =>
    count === 1 ? 'The answers of one person are added.' : `The answers of ${count} people are added.`,
  /** When the pasted text holds no link of this tool. */
  nothing: 'There is no link to answers in the text. Ask for it again, and paste all of it.',
  /** When a pasted link cannot be read. */
  problems: {
    'cut-off': 'A link looks cut off or changed. Ask for it again; it was not added.',
    'too-long': 'A link is longer than any this tool makes, so it was not added. Ask for it again.',
    'unknown-version': 'A link was made by a newer version of this tool. Reload the page and try again.',
  },
  table: 'Answers side by side',
  metric: 'Metric',
  you: 'You',
  person: (number: number) => `Person ${number}`,
  distance: 'How far apart',
  talk: (apart: number) => `${apart} steps apart: talk about this first`,
  near: 'one step apart',
  same: 'the same answer',
  one: 'fewer than two know',
  /** In the table, where nobody knows. */
  nobody: 'nobody knows: find out together',
  first: (metrics: string) => `Talk first about: ${metrics}.`,
  /** Instead of what to talk about first, when no answers are far apart. */
  agreed: 'No answers are two or more steps apart. Begin with the weakest number, or with what nobody knows.',
  opening:
    'To open: “We answered alone. Here we see two different services. Tell me about the last time you saw it.”',
  people: 'The people',
  name: (number: number) => `What you call person ${number}`,
  nameHint: 'Initials are enough. Names of colleagues are personal data.',
  remove: 'Remove',
  /** After the answers of a person were removed, beside “Undo”. */
  removed: 'The answers are removed.',
} as const;

/** On the page with the scores: the checks of a service over time. */
export const history = {
  heading: 'This service over time',
  /** With one check only. */
  once: 'This is the first check of this service. Check again in 90 days, and the two will stand here side by side.',
  chart: 'Overall',
  chartText: 'The overall score of each check that has one. The table below holds the same numbers.',
  table: 'All checks of this service',
  day: 'Day',
  here: ' (this one)',
} as const;

/** The page that a link of a colleague opens. */
export const shared = {
  tab: 'Shared answers – Delivery quick check',
  heading: 'Answers somebody shared with you',
  day: (day: string) => `Given on ${day}. The link does not say for which service. Nothing is saved yet.`,
  choose: 'Put them beside my check of',
  add: 'Put side by side',
  /** When no service was checked here yet. */
  none: 'To see them beside your own, check the service yourself first. Then paste the link there.',
  own: 'Start my own check',
  /** When the link cannot be read. */
  problemHeading: 'This link cannot be read',
  /** Below that heading. */
  problems: {
    'cut-off': 'This link looks cut off or changed. Ask for it again.',
    'too-long': 'This link is longer than any this tool makes, so it was not read. Ask for it again.',
    'unknown-version':
      'This link was made by a newer version of this tool. Reload the page, then open the link again.',
  },
} as const;

/** In the copy as Markdown and in the Word file. */
export const report = {
  title: (service: string) => `Delivery check: ${service}`,
  next: 'Where to look next',
  findOut: 'To find out this week',
  team: 'Side by side',
} as const;

/** The worksheet on paper. */
export const worksheet = {
  title: 'Worksheet: delivery quick check',
  description:
    'The delivery quick check on paper: five questions about one service, the scores by hand, and a table to compare answers in a team.',
  lead: 'Five questions about one service, scored by hand in five minutes. In a team, everyone fills in a sheet alone.',
  service: 'Service',
  day: 'Day',
  alone: 'Tick one line for each question. “We do not know” is a full answer.',
  scoring: 'The scores',
  scoringText: 'Look up the score of each line you ticked. What you do not know has no score.',
  option: 'Line',
  scoreTable: 'Score by line ticked, counted from the top',
  sums: 'The means',
  sumsText: (least: number) =>
    `Add the scores you have and divide by how many you have. Round to a whole number, halves upward. With fewer than ${metricCount[least] ?? least} scores there is no overall score; throughput and stability need one score each.`,
  meanTable: 'The means',
  mean: 'Mean',
  of: 'Of',
  sum: 'Sum',
  count: 'How many',
  result: 'Sum ÷ how many',
  weakest: 'The place to look next is the lowest score. If two are equally low, take the one asked first.',
  adviceTable: 'What to do next',
  ask: 'If it is the lowest, ask the team',
  read: 'And read',
  findOut: 'If you do not know it, find out this week',
  team: 'Side by side',
  teamText: (from: number) =>
    `In the meeting, write down the number of the line each person ticked, counted from the top. Where the highest and the lowest are ${metricCount[from] ?? from} or more apart, talk about this first.`,
  teamTable: 'Lines ticked, by person',
  apart: 'Highest − lowest',
} as const;
