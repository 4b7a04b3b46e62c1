import type { PlanTrack, Target, Team } from '#domain/plan/types.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { gone } from './en-tools.ts';

/** The texts of plans: on the plan page, and with the results of the self-assessment. */

const month = { 1: 'Days 1 to 30', 2: 'Days 31 to 60', 3: 'Days 61 to 90', 4: '' } as const;

/** The parts of a plan, as headings and in choices. */
export const phases: Record<Plan['kind'], Record<SavedTask['phase'], string>> = {
  '30d': {
    1: 'Days 1 to 7',
    2: 'Days 8 to 14',
    3: 'Days 15 to 21',
    4: 'Days 22 to 30',
    later: 'Later',
    mine: 'My own',
  },
  '30-60-90': { ...month, later: 'Later', mine: 'My own' },
};

/** What each week, or each month, is about. */
export const phaseNames = {
  aspiring: ['Clarify the target', 'Gather evidence', 'Close gaps', 'Take position'],
  practising: ['Look', 'Ask', 'Change one thing', 'Review, and tell'],
  '30-60-90': ['Listen', 'Align', 'Lead'],
} as const;

/** To choose from, when a plan is made. */
export const tracks: Record<PlanTrack, string> = {
  aspiring: 'I want to become an engineering manager',
  practising: 'I am an engineering manager',
};

/** To choose from, when a plan is made. */
export const targets: Record<Target, string> = {
  internal: 'Inside my company',
  external: 'Elsewhere',
  both: 'Both',
};

/** To choose from, when a plan is made. */
export const teams: Record<Team, string> = {
  new: 'A team that is new to me',
  same: 'The team I was part of until now',
  trouble: 'A team in trouble that I take over',
};

/** The tasks of a plan, on the plan page and with the results. */
export const tasks = {
  dates: (first: string, last: string) => `${first} to ${last}`,
  /** Where a part has no task. */
  none: 'Nothing in this part.',
  edit: 'Edit',
  close: 'Close',
  remove: 'Remove',
  ofTask: (task: string) => `: ${task}`,
  text: 'Text of the task',
  /** Beside the text of a task, when it was emptied. */
  empty: 'A task needs words. Write some: until then the old text stays.',
  ifThen: 'When and where',
  ifThenHint: 'With a moment in it, a task gets done more often: “When I plan on Monday, I will …”',
  note: 'Note',
  noteHint: 'For you alone. Initials are enough for colleagues.',
  move: 'Do it in',
  /** A page to read, or a tool to use, for a task. */
  guide: (title: string, isTool: boolean) => `${isTool ? 'Use' : 'Read'}: ${title}`,
  /** Where a task led to a page that the site has no more. */
  guideGone: (title: string) =>
    `This led to a page that is no longer here: ${title}. Look for it in the search.`,
  own: 'A task of your own',
  ownWhen: 'When',
  add: 'Add',
  /** When a task without text was to be added. */
  ownEmpty: 'Write what you want to do, then add it.',
  /** After a task was removed, beside “Undo”. */
  removed: 'Task removed.',
  added: 'Task added.',
} as const;

/** The plan with the results of the self-assessment. */
export const section = {
  heading: 'Your 30-day plan',
  intro: 'Made from your gaps: at most three tasks a week, each at most 90 minutes. Change what you like.',
  target: 'Where are you looking?',
  make: 'Make my plan',
  review: (day: string) => `Review this plan on ${day}.`,
  refresh: 'Update the tasks from my answers',
  open: 'Open it on the plan page',
  openText: 'for notes, other weeks and your calendar',
} as const;

/** The plan page. */
export const page = {
  adverts: 'Read three adverts into a checklist',
  target: (name: string) => `You aim at: ${name}`,
  /** When the address names a plan that is not here. */
  gone: gone('This plan'),
  lead: 'At most three tasks a week, in the first 90 days three a month, each one sitting. They come from your answers, or from your situation alone, and everything can be changed.',
  plans: 'Your plans',
  name: (kind: Plan['kind'], day: string) =>
    kind === '30d' ? `30 days from ${day}` : `The first 90 days from ${day}`,
  sources: { answers: 'From my answers', situation: 'From my situation', own: 'My own tasks' },
  progress: (done: number, all: number) =>
    all === 0 ? 'No tasks yet' : `${done} of ${all} ${all === 1 ? 'task' : 'tasks'} done`,
  review: (day: string) => `Review this plan on ${day}.`,
  /** In the list of plans, once the day has passed. */
  past: (day: string) => `Review due since ${day}.`,
  /** Above a plan, once the day has passed. */
  reviewDue: (day: string) =>
    `The review was due on ${day}. Tick what you did and note what changed; then make the next plan. This one stays here.`,
  another: 'Make another plan',
  cancel: 'Back to my plans',
  made: 'What this plan is made from',
  /** When the reader wrote all tasks of the plan. */
  madeAlone:
    'Only you have put tasks into this plan. If you like, add the ones that fit your answers, or the usual ones for your situation.',
  again: 'Update the tasks',
  bringIn: 'Add these tasks',
  againText: 'Your own tasks, words, notes, weeks and ticks stay, and what you removed stays away.',
  /** After that, beside “Undo”. */
  madeAgain: 'The tasks are updated.',
  remove: 'Delete this plan',
  /** After a plan was deleted, beside “Undo”. */
  removed: 'The plan is deleted.',
  keep: 'Take it with you',
  calendar: 'Download for my calendar (.ics)',
  calendarText:
    'One event for each part that has tasks, and one for the review; nothing is sent. Tasks under “Later” and “My own” have no days: give them some under “Edit”. Events are marked private, notes stay here.',
} as const;

/** Making a plan: what it is made from. */
export const choose = {
  /** When there is no plan yet. */
  empty:
    'No plan here yet. Choose below and watch the first part change; the whole is made when you press the button.',
  heading: 'Make a plan',
  kind: 'What is it for?',
  kinds: {
    '30d': 'The next 30 days: towards the role, or better in it',
    '30-60-90': 'The first 90 days as manager of a team',
  } satisfies Record<Plan['kind'], string>,
  from: 'Made from',
  attempt: (track: PlanTrack, day: string, isShared: boolean) =>
    `My self-assessment of ${day} (${track === 'aspiring' ? 'becoming a manager' : 'for managers'})${isShared ? ', from a shared link' : ''}`,
  /** The last of the choices. */
  nothing: 'My situation alone, without answers',
  /** When no self-assessment is finished; a link follows. */
  noAttempt: 'For a plan from your own gaps, first take, in about nine minutes,',
  takeAssessment: 'the readiness self-assessment',
  track: 'Where do you stand?',
  target: 'Where are you looking?',
  team: 'Which team is it?',
  start: 'First day',
  /** Beside the first day, when it is none or too far away. */
  startProblem: 'Choose a day between 2000 and 2100.',
  preview: 'It begins like this',
  make: 'Make this plan',
  paper: 'On paper instead',
} as const;

/** The calendar file. */
export const calendar = {
  summary: (part: string, name: string | undefined) => `Plan, ${part}${name ? `: ${name}` : ''}`,
  reviewSummary: 'Plan: review',
  reviewText: 'Tick what you did, note what changed, and make the next plan.',
  file: 'plan',
  /** Said instead of the file where no day of the plan can be meant. */
  noDays: 'The first day of this plan cannot be right, so there is no calendar file. Make another plan.',
} as const;

/** What is said where a page's next step is put into the plan. */
export const addToPlan = {
  added: 'In your plan.',
  /** When the step is there already. */
  already: 'It is in your plan already.',
  undone: 'Taken out again.',
  /** When the browser stores nothing. */
  blocked:
    'This browser does not let the site store anything, so nothing was added. Copy the step into a list of your own.',
  see: 'See my plan',
} as const;
