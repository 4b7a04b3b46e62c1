/** The words of the role definition, a page of the plan. */

/** The page of the tool. */
export const role = {
  title: 'The role you aim at',
  tab: 'The role you aim at – Plan',
  back: 'Your plan',
  lead: 'Paste three adverts for which you would really apply. What at least two of them ask for becomes your checklist, in their own words, and your examples tick it.',
  guide: 'Why three, and what to do with the list',
  name: 'What you call this role',
  /** Beside the name, when it was emptied. */
  nameMissing: 'Give the role a name, so that you know it in your plan.',
  first: 'My first team',
  advert: (number: number) => `Advert ${number}`,
  advertHint: 'The whole text, or the part that says what they look for. It stays in this browser.',
  questions: 'Seven questions',
  /** When no advert was pasted. */
  none: 'Paste an advert, and its answers to seven questions stand here.',
  /** For a question that no advert answers. */
  open: 'No advert says anything about it.',
  repeats: (count: number, all: number) =>
    all === 1 ? 'in the only advert' : `in ${count} of ${all} adverts`,
  once: (count: number, all: number) => `in ${count} of ${all} only, so not on the list`,
  inAdvert: (number: number, sentence: string) => `Advert ${number}: “${sentence}”`,
  checklist: 'Your checklist',
  summary: (have: number, all: number) =>
    `You have an example or your own tick for ${have} of ${all} things they ask for.`,
  /** When no demand stands in two adverts. */
  noChecklist: 'Nothing repeats yet. Another advert may change that.',
  table: 'What repeats, and what you have of it',
  ask: 'They ask for',
  state: 'You have',
  /** In the table of the checklist. */
  states: {
    near: 'something near it',
    nothing: 'nothing yet',
    fact: 'a fact about the job',
    own: 'your own tick',
  },
  mine: (name: string) => `I have it without an example: ${name}`,
  portfolio: 'Write an example',
  nextText: 'Where you have nothing: ask for the work that would show it, before you apply.',
  keep: 'Take it with you',
  remove: 'Delete this role',
  /** After the role was deleted, beside “Undo”. */
  removed: 'The role is deleted.',
} as const;

/** The seven questions on paper. */
export const roleSheet = {
  heading: 'The role you aim at, from three adverts',
  text: 'Write beside each question what each advert says, in its own words. What two of them share goes on your list: I have it, I have something near it, or I have nothing.',
  columns: ['Question', 'Advert 1', 'Advert 2', 'Advert 3', 'On my list'],
} as const;
