import type { CasePart, ProofGap } from '#domain/portfolio/promotion-case.ts';

/** The words of the promotion case, which the portfolio writes from chosen examples. */

/** The promotion case, a page of the portfolio. */
export const promotion = {
  title: 'Promotion case',
  lead: 'Two pages for your first team, in five steps: what you ask for, what proves it, your two minutes, who has to know, and every try.',
  guide: 'The five steps, with a story worked out',
  example: 'The same form, filled in',
  back: 'All examples',
  tab: 'Promotion case – Portfolio',
  steps: {
    positioning: '1. The job I ask for',
    evidence: '2. What it asks, and my evidence',
    narrative: '3. My two minutes',
    visibility: '4. Who has a say',
    execution: '5. What I ask for, and every try',
  },
  choose: 'Which examples does it rest on?',
  chooseHint:
    'Two in each area are shown, those with fewest gaps first. Ready ones are chosen to begin with.',
  /** When there is no example. */
  chooseNone: 'There is no example yet. Write one in your portfolio first: the case rests on it.',
  item: (title: string, area: string) => `${title} (${area})`,
  draft: (name: string) => `${name}, draft`,
  includesConfidential: 'Include confidential examples in the case',
  /** When chosen examples are confidential. */
  leftOut: (count: number) =>
    count === 1
      ? 'One confidential example is chosen and left out.'
      : `${count} confidential examples are chosen and left out.`,
  fields: {
    job: {
      label: 'The job',
      hint: 'One real job, or one kind of job, with size and date. Say what you would not take.',
    },
    why: { label: 'Why management?', hint: 'A moment, told plainly.' },
    now: { label: 'Why now?', hint: 'What has changed, for you or for the company.' },
    done: { label: 'What have I done of it?', hint: 'Two of the examples above, and who saw them.' },
    impact: {
      label: 'What would a team get from me?',
      hint: 'One or two problems of that team, and what you would do.',
    },
    risks: { label: 'Which risks do I see?', hint: 'What you have never done, and a habit to watch.' },
    growing: { label: 'How will I keep growing?', hint: 'A person, a rhythm, a way to be corrected.' },
    missing: {
      label: 'What I don’t have yet',
      hint: 'The panel looks for it. Say it yourself, with what you are doing about it.',
    },
    people: {
      label: 'People, one a line',
      hint: 'Who has a say, whether they know, what they have seen of you, what they may say against you.',
    },
    asks: { label: 'What I ask for, one a line', hint: 'What somebody can grant or refuse, with a date.' },
    log: { label: 'Every try', hint: 'One a line: when, where, their words, what you change.' },
  } satisfies Record<CasePart, { readonly label: string; readonly hint: string }>,
  table: { area: 'It asks for', proof: 'Evidence and month', witness: 'Who can confirm it' },
  story: { question: 'Question', answer: 'My answer' },
  nothingYet: 'nothing yet',
  noWitness: 'nobody yet',
  gaps: 'What it still lacks',
  gapsText: 'Only you see this. A gap that you name yourself costs less than one that is found.',
  /** When the case lacks nothing. */
  noGaps:
    'Every area has an example with a month, a result and who would confirm it, and every question an answer.',
  /** What an example of the case lacks, inside a sentence. */
  gap: {
    result: 'no result',
    confirmer: 'nobody who would confirm it',
    date: 'no month',
    old: 'it ended more than two years ago',
  } satisfies Record<ProofGap, string>,
  gapOf: (title: string, gaps: readonly string[]) => `“${title}”: ${gaps.join(', ')}.`,
  /** For an area without an example. */
  emptyArea: (area: string) => `${area}: nothing yet. Which work would show it?`,
  /** For a question without an answer. */
  unanswered: (question: string) => `Not answered: ${question}`,
  preview: 'The case as it stands',
  length: (words: number, most: number) =>
    words > most
      ? `${words} words. Two pages hold about ${most}: choose fewer examples, or shorten an answer.`
      : `${words} words; two pages hold about ${most}.`,
  log: 'The log of tries is yours: take it out before you send the case to anybody.',
  exports: 'Take it with you',
  delete: 'Delete this case',
  /** After the case was deleted, beside “Undo”. */
  deleted: 'The promotion case is deleted.',
} as const;
