import type { ChangeKind } from '#domain/resume/whole/find-advice.ts';
import type { FileProblem } from '#domain/resume/whole/file-problems.ts';
import type { ProofKind } from '#domain/resume/whole/find-kinds.ts';
import type { SectionKind } from '#domain/resume/whole/read-sections.ts';
import type { SummaryPart } from '#domain/resume/whole/types.ts';

/** The words of the reading of a whole résumé. */

/** Where a résumé and an advert go in. */
export const paste = {
  heading: 'Your résumé',
  text: 'Paste the whole page, or open a file. It is read in your browser, sent nowhere and not kept; lines put into the coach are.',
  heuristic:
    'It reads English, and words only: not your work, nor how the page looks. It can be wrong. The page gets no mark; each line gets a count of signals.',
  resume: 'The text of your résumé',
  advert: 'An advert that you want to answer (optional)',
  advertHint: 'Then you see what both share, and what to change for this one.',
  file: 'Or open a file: text, Markdown or Word (.docx)',
  opened: (name: string) => `Opened: ${name}.`,
  read: 'Read it',
  /** When there is nothing to read. */
  empty: 'Paste a résumé or open a file first.',
  /** When the text is longer. */
  cut: (most: string) => `Only the first ${most} characters are read: shorten the text.`,
  guide: 'What a manager’s résumé shows, with two examples',
} as const;

/** When a file was not read. */
export const fileProblems: Record<FileProblem, string> = {
  'too-large': 'This file is larger than 5 MB. Copy its text and paste it.',
  'other-kind': 'This kind of file cannot be read. Save it as .docx, or copy its text and paste it.',
  'not-docx': 'This Word file cannot be read. Copy its text and paste it.',
  'not-text': 'This file does not hold plain text. Save it as .docx, or copy its text and paste it.',
  empty:
    'There is no text in this file. A scanned page is a picture: copy the text from where it was written.',
};

/** What each change is called, and how to make it. */
export const changeTexts: Record<ChangeKind, { readonly name: string; readonly how: string }> = {
  dates: {
    name: 'Say where and when',
    how: 'Give each role an employer, a year and a month. Many readers look for these first.',
  },
  order: {
    name: 'Put the newest first',
    how: 'Work before school, this year before last. What you do now stands where they look first.',
  },
  praise: {
    name: 'Put a fact in place of the praise',
    how: 'What did you see that made you choose this word? Write that: who, how many, what changed.',
  },
  duties: {
    name: 'Say what changed, not what you were there for',
    how: 'Cross out the opening and begin with what you did. If nothing changed because of it, leave the line out.',
  },
  headline: {
    name: 'Write a headline with job, field and size',
    how: 'One line under your name, without tools and with no title you did not hold; write “acting” where it was.',
  },
  length: {
    name: 'Cut the old roles to a line or two',
    how: 'Two pages hold the last ten years. The lines on people stay, the old tasks go.',
  },
  'top-third': {
    name: 'Move the tools to the end',
    how: 'Headline, summary and three proofs stand on top. Tools fit in one line after the roles.',
  },
  'own-part': {
    name: 'Say what you did yourself',
    how: 'Begin with a verb that is yours alone: split, decided, coached, agreed. The team stays in the sentence.',
  },
  results: {
    name: 'Add what came of it',
    how: 'What was different afterwards, and for whom? If you know no number, name a decision that changed.',
  },
  summary: {
    name: 'Write a summary of three or four sentences',
    how: 'The team you led and its size, one result, one person who grew, and what you are looking for.',
  },
  'role-scope': {
    name: 'Begin each role with the size of the team',
    how: 'One line: how many people, and what the team was for.',
  },
  people: {
    name: 'Show somebody who grew, was hired or stayed',
    how: 'Who can do more now than before because of you? One line, with months, and ask them first.',
  },
  tools: {
    name: 'Shorten the list of tools',
    how: 'One line with what you can still judge. Leave out stars and marks, and leadership among the tools.',
  },
  judgement: {
    name: 'Show one technical decision',
    how: 'What did you decide, against what, and how did you find out?',
  },
  influence: {
    name: 'Show another department that did something differently',
    how: 'Think of sales, support, finance or a customer: what did they change because of you?',
  },
  outcome: {
    name: 'Show what customers or the business got',
    how: 'Whom did it save time, money or worry? A product manager or the support lead may know.',
  },
  process: {
    name: 'Show a way of working that you changed',
    how: 'A review, a rota, a release, a meeting: what was it like before, and what since?',
  },
  personal: {
    name: 'Leave out age and family',
    how: 'Ask somebody who hires where you apply whether it is usual there.',
  },
};

/** What a reader looks for on the page. */
export const kindNames: Record<ProofKind, string> = {
  result: 'A result of the team, with a before and after',
  scope: 'How many people',
  delivery: 'Something delivered',
  influence: 'Influence on another department',
  people: 'People who grew, were hired or stayed',
  judgement: 'A technical decision',
  outcome: 'What customers or the business got',
  process: 'A way of working that changed',
};

/** How a part of the page was understood. */
export const sectionNames: Record<SectionKind, string> = {
  top: 'name and contact',
  summary: 'summary',
  proofs: 'proofs',
  experience: 'roles',
  skills: 'tools and skills',
  education: 'school and training',
  personal: 'personal data',
  other: 'other',
};

/** What the summary has or lacks, inside a sentence. */
export const summaryParts: Record<SummaryPart, string> = {
  size: 'the size of a team',
  result: 'a result',
  people: 'a person who grew',
  seeks: 'what you look for',
};

/** Below: what was found on the page. */
export const whole = {
  heading: 'What we would change first',
  title: 'My résumé, read once',
  /** When few words are English. */
  otherLanguage:
    'This does not look like English, so most of what follows will be wrong. Paste an English version.',
  /** When there is nothing to change. */
  nothing: 'Nothing stands out. Give it to a person for half a minute, and ask what changed because of you.',
  concerns: (count: number) => (count === 1 ? 'The line:' : `The first of ${count} lines:`),
  later: 'After these',
  shows: 'What the page shows',
  showsTable: 'Eight things a reader looks for, and the line that shows each best',
  what: 'What a reader looks for',
  line: 'Your line',
  /** When no line shows it. */
  notYet: 'Nothing yet',
  top: 'Top and order',
  headline: 'Headline',
  noHeadline: 'none found under the name',
  summary: 'Summary',
  noSummary: 'none',
  summaryHas: (has: string, lacks: string) =>
    [has && `has ${has}`, lacks && `lacks ${lacks}`].filter(Boolean).join('; '),
  order: 'Order',
  length: 'Length',
  words: (count: number) => `${count} words; two pages hold 600 to 900`,
  list: (items: readonly string[]) => items.join(', '),
  lines: 'Line by line',
  linesText: 'As the bullet coach reads each one alone.',
  score: (verdict: string, score: number) => `${verdict}, ${score} of 7 signals`,
  /** For a role without the size of its team. */
  noScope: 'Does not say how many people.',
  lacks: (names: readonly string[]) => `Missing: ${names.join(', ')}.`,
  toCoach: (count: number) =>
    count === 1 ? 'Put this line into the bullet coach' : `Put these ${count} lines into the bullet coach`,
  /** After that was pressed. */
  put: (count: number) =>
    count === 1 ? 'One line is in the bullet coach.' : `${count} lines are in the bullet coach.`,
  keep: 'Take it with you',
} as const;

/** Beside an advert. */
export const fit = {
  heading: 'Beside the advert',
  /** When the advert seems to ask for nothing. */
  none: 'We found no demands in this advert. Paste the part that says what they look for.',
  counts: (found: number, all: number) =>
    `For ${found} of ${all} things they ask for, a line of yours shares their words or kind of outcome.`,
  /** With fewer than half of them found. */
  few: 'Fewer than half of them have a proof: another role may fit you better.',
  /** With all but one found. */
  one: 'If only one demand stays without a proof, apply anyway, and prepare to speak about it.',
  table: 'What they ask for, and your closest line',
  demand: 'They ask for',
  line: 'Your closest line',
  shared: 'Shared',
  /** In the table, for a demand without a line. */
  nothing: 'No line yet',
  /** Above words of the advert that the page lacks. */
  missingWords: 'They say this more than once, and your page never. Use their word where it is true:',
  moveUp: 'Lines to move to the top for this advert:',
  high: 'The lines that fit best already stand high on the page.',
} as const;

/** The whole page on paper. */
export const wholeSheet = {
  heading: 'The whole page',
  text: 'Tick what at least one line shows. What stays open is what to write next.',
  changes: 'Then go down this list. The first three that are true are what to change first.',
} as const;
