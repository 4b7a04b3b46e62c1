import type { PartId, StoryForm } from '#domain/stories/story-form.ts';
import type { SelfCheck } from '#domain/stories/practice.ts';
import { gone } from './en-tools.ts';

/** Every text of the story bank and its practice. */

/** The first page of the tool: all stories. */
export const stories = {
  title: 'Interview stories',
  lead: 'Behavioural interviews ask for what you did, not for what you would do. Write down eight to ten moments, each in about two minutes, and say them aloud before the day.',
  tab: (page: string) => `${page} – Interview stories`,
  back: 'All stories',
  write: 'Write a story',
  practise: 'Practise aloud',
  untitled: 'A story without a title',
  privacy:
    'Stories are about other people too. Use initials, and leave out what someone told you in confidence.',
  /** Until there are as many as we advise. */
  count: (told: number, least: number, most: number) =>
    `${told} of ${least} to ${most} stories ready to tell.`,
  /** From then on. */
  enough: (told: number) => `${told} stories ready to tell, as many as we advise.`,
  /** When the address names a story that is not here. */
  gone: gone('This story'),
  /** When the address names an example that is not here. */
  noEvidence: gone('That example'),

  yours: 'Your stories',
  /** For a story that lacks one of them. */
  draft: 'Draft: action or result is missing',
  words: (words: number, time: string) => (words === 1 ? '1 word' : `${words} words, about ${time} aloud`),
  practised: (times: number) =>
    times === 0 ? 'not practised yet' : times === 1 ? 'practised once' : `practised ${times} times`,

  slots: 'Ten kinds of story',
  slotsText:
    'A story may fill more than one slot. Where a slot is empty, the question in it may bring a moment back.',
  start: 'Start a story',
  startFor: (slot: string) => `: ${slot}`,

  example: 'One of ours, as it could stand here',

  from: 'From your portfolio',
  fromText: 'An example in your portfolio already has most of a story: situation, action and result.',
  /** When the portfolio is empty. */
  fromNone: 'Your portfolio has no examples on this device yet.',
  portfolio: 'Open the portfolio',
  choose: 'Example',
  make: 'Make a story',
  made: (title: string) => `${title} (has a story)`,
  confidentialItem: (title: string) => `${title} (confidential)`,

  cover: 'What your stories can answer',
  coverTable: 'Questions each story answers, by kind of interview',
  coverStory: 'Story',
  /** When there is no story. */
  coverNone: 'No story yet. Two or three are enough to see a pattern here.',
  coverDraft: ' (draft)',
  coverCount: (count: number) => (count === 0 ? 'none' : String(count)),
  /** When a kind of interview has no finished story. */
  open: (types: string) => `No finished story yet for: ${types}.`,
  /** When none lacks one. */
  allCovered: 'Every kind of interview has at least one finished story.',

  take: 'Take them with you',
  takeText:
    'Printed, each story is a flash card: the questions in front, the cues behind. Cut, fold, shuffle.',
  cards: 'Print flash cards',
  /** The first titles, and how many there are. */
  confidential: (titles: readonly string[], count: number) =>
    `Made from an example marked confidential, or one you have deleted, so left out of every copy: ${titles.join(', ')}${count > titles.length ? ` and ${count - titles.length} more` : ''}.`,
  include: 'Include these too',
  /** After a story was deleted, beside “Undo”. */
  deleted: (title: string) => `The story “${title}” is deleted.`,
} as const;

/** To choose from, for a story. */
export const forms: Record<StoryForm, string> = {
  STAR: 'STAR: situation, task, action, result',
  CARL: 'CARL: context, action, result, learning',
};

/** The parts of a story: what each is called, and what belongs in it. */
export const parts: Record<PartId, { readonly name: string; readonly hint: string; readonly rows: number }> =
  {
    situation: {
      name: 'Situation',
      hint: 'Where, when, who, and what was at stake. Three sentences.',
      rows: 4,
    },
    task: { name: 'Task', hint: 'What was yours to do, and what was not.', rows: 3 },
    weighed: { name: 'What I weighed', hint: 'The options you had, and the price of each.', rows: 4 },
    action: { name: 'Action', hint: 'What you did, step by step, with “I”. The longest part.', rows: 8 },
    result: {
      name: 'Result',
      hint: 'What changed: a number, a before and after, or a decision. The cost too.',
      rows: 4,
    },
    learning: { name: 'Learning', hint: 'What you do differently since.', rows: 3 },
  };
/** What CARL calls STAR's situation. */
export const contextName = 'Context';

/** The page on which a story is written. */
export const storyPage = {
  heading: 'Your story',
  title: 'Title',
  titleHint: 'A name you will recognise in the interview: “The export nobody wanted to cut”.',
  form: 'Form',
  formHint:
    'STAR is what most interviewers expect. CARL ends with what you learned, which manager interviews often ask for.',
  /** After the form was changed, when parts of the other hold text. */
  kept: (names: string) => `${names}: kept, and shown again in the other form.`,
  prompts: 'Questions this story answers',
  practise: 'Practise this story',
  remove: 'Delete this story',
  evidence: 'Made from',
  /** When the example it was made from is confidential. */
  evidenceConfidential: 'marked confidential: write the story so that it could be overheard',
  history: 'Practised',
  historyLine: (day: string, time: string, self: string) => `${day}, ${time}: ${self}`,
  self: ['not there yet', 'partly there', 'all of it was there'],
  change: (text: string) => `To change: ${text}`,
} as const;

/** Below a story that is being written. */
export const hints = {
  heading: 'A second look',
  /** When no rule found anything. */
  none: 'Nothing to point out.',
  /** When nothing is written. */
  empty: 'Write a first sentence; the hints follow as you go.',
  limits: 'These hints count words and can be wrong. They know English. Ignore one when you know better.',
  'no-own-part': 'The action does not say “I” or “my”. An interviewer will ask what your part was.',
  'thin-action': (percent: number, least: number) =>
    `The action has ${percent}% of the words. Under ${least}% the listener hears more about the scene than about you.`,
  'no-result': 'There is no result yet. How did it end, and for whom?',
  'no-learning': 'There is no learning yet. What do you do differently since?',
  long: (words: number, most: number, time: string) =>
    `${words} words take about ${time} aloud. Keep it under ${most}, so that the listener can still ask something.`,
  hypothetical: (words: string) =>
    `It says ${words}. Interviewers ask for one time that happened: can you tell that time?`,
  word: (word: string) => `“${word}”`,
} as const;

/** The page to practise on. */
export const practice = {
  heading: 'Practise aloud',
  lead: 'Say the answer, standing if you can. The clock counts up, waits when you do, and never ends an answer.',
  questionOfDay: 'Question of the day',
  question: 'Question',
  another: 'Another at random',
  filters: 'Choose another question',
  type: 'Asked in',
  level: 'Asked of',
  all: 'All',
  /** When the choices leave no question. */
  none: 'No question fits both choices.',
  probes: 'What the question probes',
  read: 'Read how to answer it',
  prepare: 'Time to think first',
  prepareTimes: { 0: 'None', 30: '30 seconds', 60: '60 seconds' },
  marks: 'Tell me when two and three minutes have passed',
  begin: 'Begin',
  beginAnswer: 'Begin to answer',
  thinking: 'Think. Nothing starts by itself.',
  ready: 'The time to think is over. Begin when you are ready.',
  clock: 'Time',
  pause: 'Pause',
  goOn: 'Go on',
  done: 'I have finished',
  stop: 'Leave this question',
  /** After the tab was left while the clock ran. */
  hidden: 'Paused while this page was out of sight.',
  mark: (minutes: number) => `${minutes} minutes have passed.`,
  check: 'How was it?',
  took: (time: string) => `You spoke for ${time}.`,
  checks: {
    answered: 'I answered the question that was asked',
    ownPart: 'My own part was clear',
    result: 'I said how it ended',
  } satisfies Record<SelfCheck, string>,
  change: 'What would I change?',
  which: 'Which story did you tell?',
  newStory: 'A new story',
  save: 'Save this practice',
  /** After a practice was saved. */
  saved: 'Saved with the story.',
  next: 'Another question',
  toStory: 'Open the story',
} as const;

/** Recording an answer while practising. */
export const recording = {
  start: 'Record this answer',
  asking: 'Your browser asks whether this page may use the microphone.',
  on: 'Recording.',
  stop: 'Stop recording',
  note: 'The recording stays in the memory of this page and is gone when you save this practice, or leave the question or the page. Download it first if you want to keep it.',
  /** When the browser or the reader did not allow it, or there is no microphone. */
  refused:
    'The microphone is not available. You can allow it in your browser’s settings, or practise without it.',
  player: 'Your recording',
  download: 'Download the recording',
  discard: 'Discard it',
} as const;

/** On flash cards. */
export const cards = {
  tellMe: (title: string) => `Tell me about: ${title}`,
} as const;

/** The worksheet on paper. */
export const worksheet = {
  title: 'Interview stories on paper',
  description:
    'A form for one interview story, the ten kinds of story with a question that jogs memory, a coverage grid, and the checks to make by hand.',
  lead: 'The same story bank with a pen. Print the form once for each story.',
  form: 'One story',
  formIntro:
    'Use STAR (situation, task, action, result) or CARL (context, action, result, learning). Leave the rows of the other form empty.',
  line: { title: 'Title', questions: 'Questions it answers (numbers of the list below)' },
  onlyIn: (form: StoryForm) => `${form} only.`,
  checks: 'Check it',
  checksIntro:
    'The tool counts for you; with a pen, count the words of one full line and multiply by the lines. A box you cannot tick is something to look at again, and no fault: ignore it when you know better.',
  ownPart: (words: string) => `The action has at least one of the words ${words}.`,
  share: (percent: number) => `The words of the action are at least ${percent}% of all words.`,
  result: 'There is a result.',
  learning: 'In CARL: there is a learning.',
  length: (words: number, time: string, pace: number) =>
    `The whole has at most ${words} words: about ${time} aloud, at ${pace} words a minute.`,
  hypothetical: (words: string) => `None of these words stands in it: ${words}.`,
  slots: 'Ten kinds of story',
  slotsIntro: 'Note beside each which of your stories fills it.',
  slotColumns: ['No.', 'The question', 'To jog your memory', 'Asked in', 'My story'],
  cover: 'What your stories can answer',
  coverIntro: (least: number, most: number) =>
    `Aim for ${least} to ${most} stories. In each cell, write how many of the story’s questions are of that kind; a story without action or result does not count yet. A column without a number is the next story to write.`,
  coverColumn: 'Story',
  practice: 'Practise aloud',
  practiceSteps: [
    'Take a question you have not prepared for today. Think for 0, 30 or 60 seconds.',
    'Start a clock that counts up, and answer standing. Nothing ends the answer but you.',
    'Tick what was there, and write one thing to change.',
  ],
  practiceColumns: ['Day', 'Question', 'Time', 'Answered', 'Own part', 'Result', 'To change'],
  example: 'One of ours',
} as const;
