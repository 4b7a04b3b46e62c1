import type { PlanTrack, Target, Team } from '#domain/plan/types.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';

/** The texts of plans: on the plan page, and with the results of the self-assessment. */

const month = { 1: 'Days 1 to 30', 2: 'Days 31 to 60', 3: 'Days 61 to 90', 4: '' } as const;

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

export const tracks: Record<PlanTrack, string> = {
  aspiring: 'I want to become an engineering manager',
  practising: 'I am an engineering manager',
};

export const targets: Record<Target, string> = {
  internal: 'Inside my company',
  external: 'Elsewhere',
  both: 'Both',
};

export const teams: Record<Team, string> = {
  new: 'A team that is new to me',
  same: 'The team I was part of until now',
  trouble: 'A team in trouble that I take over',
};

export const tasks = {
  dates: (first: string, last: string) => `${first} to ${last}`,
  none: 'Nothing in this part.',
  edit: 'Edit',
  close: 'Close',
  remove: 'Remove',
  ofTask: (task: string) => `: ${task}`,
  text: 'Text of the task',
  empty: 'A task needs words. Until it has some, the earlier ones stay.',
  ifThen: 'When and where',
  ifThenHint: 'With a moment in it, a task gets done more often: “When I plan on Monday, I will …”',
  note: 'Note',
  noteHint: 'For you alone. Initials are enough for colleagues.',
  move: 'Do it in',
  /** A page to read, or a tool to use, for a task. */
  guide: (title: string, isTool: boolean) => `${isTool ? 'Use' : 'Read'}: ${title}`,
  own: 'A task of your own',
  ownWhen: 'When',
  add: 'Add',
  ownEmpty: 'Write what you want to do, then add it.',
  removed: 'Task removed.',
  added: 'Task added.',
} as const;

/** The plan with the results of the self-assessment. */
export const section = {
  heading: 'Your 30-day plan',
  intro: 'Made from your gaps: at most three tasks a week, each at most 90 minutes. Change what you like.',
  target: 'Where are you looking?',
  make: 'Make my plan',
  review: (day: string) => `Look back on ${day}.`,
  refresh: 'Bring in what your answers suggest now',
  open: 'Open it on the plan page',
  openText: 'for notes, other weeks and your calendar',
} as const;

export const page = {
  lead: 'At most three tasks a week, each one sitting. They come from your answers, or from your situation alone, and everything can be changed.',
  plans: 'Your plans',
  name: (kind: Plan['kind'], day: string) =>
    kind === '30d' ? `30 days from ${day}` : `The first 90 days from ${day}`,
  sources: { answers: 'From my answers', situation: 'From my situation', own: 'My own tasks' },
  progress: (done: number, all: number) =>
    all === 0 ? 'No tasks yet' : `${done} of ${all} ${all === 1 ? 'task' : 'tasks'} done`,
  review: (day: string) => `Look back on ${day}.`,
  past: (day: string) => `To look back since ${day}.`,
  reviewDue: (day: string) =>
    `Your day to look back was ${day}. Tick what you did and note what changed; then make the next plan. This one stays here.`,
  another: 'Make another plan',
  cancel: 'Back to my plans',
  made: 'What this plan is made from',
  madeAlone:
    'Only you have put tasks into this plan. If you like, bring in the ones that fit your answers, or the usual ones for your situation.',
  again: 'Make it again with these',
  bringIn: 'Bring these tasks in',
  againText: 'Your own tasks, words, notes, weeks and ticks stay, and what you removed stays away.',
  madeAgain: 'The plan is made again.',
  remove: 'Delete this plan',
  removed: 'The plan is deleted.',
  keep: 'Take it with you',
  calendar: 'Download for my calendar (.ics)',
  calendarText:
    'One event for each part that has tasks, and one for the day to look back; nothing is sent. Tasks under “Later” and “My own” have no days: give them some under “Edit”. Events are marked private, notes stay here.',
} as const;

/** Making a plan: what it is made from. */
export const choose = {
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
    `My answers of ${day} (${track === 'aspiring' ? 'becoming a manager' : 'for managers'})${isShared ? ', from a shared link' : ''}`,
  nothing: 'My situation alone, without answers',
  noAttempt: 'With nine minutes of answers the plan works on your own gaps:',
  takeAssessment: 'the readiness self-assessment',
  track: 'Where do you stand?',
  target: 'Where are you looking?',
  team: 'Which team is it?',
  start: 'First day',
  startProblem: 'Choose a day between 2000 and 2100.',
  preview: 'It begins like this',
  make: 'Make this plan',
  paper: 'On paper instead',
} as const;

/** The calendar file. */
export const calendar = {
  summary: (part: string, name: string | undefined) => `Plan, ${part}${name ? `: ${name}` : ''}`,
  reviewSummary: 'Plan: look back',
  reviewText: 'Tick what you did, note what changed, and make the next plan.',
  file: 'plan',
} as const;

/** What is said where a page's next step is put into the plan. */
export const addToPlan = {
  added: 'In your plan.',
  already: 'It is in your plan already.',
  undone: 'Taken out again.',
  blocked:
    'This browser does not let the site store anything, so nothing was added. Copy the step into a list of your own.',
  see: 'See my plan',
} as const;
