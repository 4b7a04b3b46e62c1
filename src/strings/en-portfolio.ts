import type { HintKind } from '#domain/portfolio/hints.ts';
import type { Part } from '#domain/portfolio/completeness.ts';
import { gone } from './en-tools.ts';

/** The texts of the evidence portfolio, on screen and on paper. */

/** The five parts of an example, inside a sentence. */
export const partNames: Record<Part, string> = {
  situation: 'the situation',
  action: 'what you did',
  result: 'the result',
  measure: 'a before and after',
  confirmer: 'who would confirm it',
};

/** How complete an example is, by the number of its parts. */
export const completenessWords = [
  'Only begun',
  'One of five parts',
  'Two of five parts',
  'Three of five parts',
  'Four of five parts',
  'All five parts',
] as const;

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** Below an example that is being written. */
export const hints: Record<HintKind, (words: readonly string[]) => string> = {
  'team-voice': (words) =>
    `You write ${list(words)} and never “I”. Which part was yours? Whoever reads this asks that first.`,
  'no-date': () => 'No date yet. A rough month is enough, and makes it easier to believe.',
  'no-measure': () => 'The result has no before and after yet. Two rough numbers, or two states, will do.',
  old: () => 'It ended more than two years ago. A newer example carries more.',
  names: (words) =>
    `It is confidential and may name somebody: ${list(words.slice(0, 5))}. Write it so it could be seen: initials, “a customer in retail”.`,
};

/** The first page of the tool: all examples. */
export const overview = {
  lead: 'Examples that show you can lead, written while you remember them: what was stuck, what you did, what changed, who saw it. Reviews, applications and interviews draw from here.',
  coverage: (ready: number, areas: number) => `${ready} of ${areas} areas have a ready example.`,
  start: 'Write an example',
  startIn: 'Write one',
  startAnother: 'Write another',
  ofArea: (area: string) => `: ${area}`,
  view: 'Show',
  views: { area: 'By area', competency: 'By area of the self-assessment', time: 'By year' },
  onlyOpen: 'Only what has no result yet',
  /** When that choice leaves none. */
  noneOpen: 'Every example has its result.',
  forExample: 'For example:',
  count: (count: number) => (count === 1 ? '1 example' : `${count} examples`),
  newest: (month: string) => `newest ${month}`,
  best: (words: string) => `most complete: ${words.toLowerCase()}`,
  status: { draft: 'Draft', ready: 'Ready' },
  untitled: 'Untitled example',
  confidential: 'confidential',
  noResult: 'no result yet',
  noDate: 'No date yet',
  noCompetency: 'Not matched to the self-assessment',
  /** After an example was deleted, beside “Undo”. */
  deleted: (title: string) => `“${title}” is deleted.`,
  exports: 'Take it with you',
  toCase: 'Write a promotion case from chosen examples',
  includesConfidential: 'Include confidential examples',
  /** Beside the ways to take examples along, when some are confidential. */
  leftOut: (count: number) =>
    count === 1
      ? 'One confidential example is left out of all of these.'
      : `${count} confidential examples are left out of all of these.`,
  exportText:
    'The JSON file can be imported again on the page with your data. Whoever has a file can read it.',
} as const;

/** The page on which an example is written. */
export const form = {
  back: 'All examples',
  new: 'New example',
  tab: (title: string) => `${title} – Portfolio`,
  /** When the address names an example that is not here. */
  gone: gone('This example'),
  privacy:
    'Where your examples name colleagues, that is personal data about others: use initials, keep it to what you need, and on a shared computer delete it when you are done.',
  model: (area: string) => `An example of ours: ${area}`,
  madeUp: 'Made up, to show how much is enough.',
  where: 'Where to find one without the title',
  thin: 'Too thin to check:',
  title: 'Title',
  titleHint: 'The one field that is needed. A name under which you would look for it.',
  /** Beside the title, when it is empty. */
  titleMissing: 'Give it a title, so that you find it again.',
  area: 'Area',
  when: 'When',
  from: 'From',
  to: 'To',
  /** Beside a month that cannot be read. */
  monthProblem: 'Write the month and the year, like 2025-03 or March 2025.',
  /** Beside the months, when they stand in the wrong order. */
  order: 'The end lies before the start.',
  situation: 'Situation',
  situationHint: 'What was stuck, for whom, since when, and what was yours to do.',
  action: 'What I did',
  actionHint: 'Your own part, told as “I”. What would not have happened without you?',
  result: 'Result',
  resultHint: 'A number, a before and after, or a decision that was taken. What it cost belongs here too.',
  measure: 'Before and after',
  unit: 'What changed',
  before: 'Before',
  after: 'After',
  scope: 'How far it reached',
  people: 'People',
  teams: 'Teams',
  confirmer: 'Who would confirm it',
  confirmerHint: 'Initials and a role are enough: “T. O., head of support”.',
  reflection: 'Looking back',
  reflectionHint: 'What would you do differently? Interviewers ask.',
  competencies: 'Which areas of the self-assessment does it show?',
  competenciesHint: 'There it ticks what you could show: the situation, the result, who saw it.',
  otherCompetencies: 'Other areas of the self-assessment',
  confidential: 'Confidential: leave it out of every export and print, unless I include it there',
  /** On paper, instead of a confidential example. */
  notPrinted: 'This example is confidential and is not printed.',
  complete: 'How complete it is',
  /** Below how complete it is. */
  missing: (parts: readonly string[]) => `Still missing: ${parts.join(', ')}.`,
  ready: 'Ready: I could show it tomorrow',
  readyFrom: 'With four of the five parts and a title you can call it ready.',
  look: 'Worth a second look',
  lookText: 'Found by fixed rules, which can be wrong. Ignore what you know better.',
  /** When there is an example with the same question and month. */
  duplicate: 'You already have an example for the same question and month:',
  next: 'Use it',
  toResume: 'Make a résumé bullet of it',
  toStory: 'Make an interview story of it',
  delete: 'Delete',
} as const;

/** The names of the parts where a whole example is written out. */
export const written = {
  labels: {
    situation: form.situation,
    action: form.action,
    result: form.result,
    measure: form.measure,
    scope: form.scope,
    confirmer: form.confirmer,
    reflection: form.reflection,
  },
  measure: (before: string, after: string, unit: string) =>
    `${unit}${unit && ': '}${before || '?'} → ${after || '?'}`,
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  teams: (count: number) => (count === 1 ? '1 team' : `${count} teams`),
  period: (from: string, to: string) => (from && to ? `${from} to ${to}` : from || to),
} as const;

/** The worksheet on paper. */
export const worksheet = {
  title: 'Evidence portfolio on paper',
  description:
    'The evidence portfolio as a sheet to print: eight areas, a question for each, an example of ours, and room for yours with five parts.',
  lead: 'Eight areas, a question for each that jogs your memory, an example of ours, and room for one of yours. An hour a month is enough.',
  how: 'Write one example an area, with five parts: the situation with dates, what you did yourself, the result, a before and after, and who would confirm it. With four of the five it is ready to show. Aim at one ready example in each area; begin where the question brings something back.',
  table: 'The eight areas',
  columns: { area: 'Area', capture: 'What to write down', ready: 'Ready?' },
  yours: 'Yours',
  thin: 'Too thin to check',
  carries: 'One that carries',
  chances: 'Where to find one without the title of a manager',
  second: 'A second look',
  checks: [
    'Does what you did say “I”, and not only “we”?',
    'Does it have a month, and is it from the last two years?',
    'Does the result have a before and after?',
    'Could you show it as it stands? Where it is confidential, use initials, and “a customer in retail” for a name.',
    'Would the person who confirms it tell it the same way? Ask them.',
  ],
} as const;
