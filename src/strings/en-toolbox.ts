import type { RecordTool } from '#domain/records/record-table.ts';
import type { Standing } from '#domain/toolbox/standing.ts';

/** The texts of the tools page: which tool answers what, how they hand on to each other, and what is there already. */

/** The way through the tools for someone who wants the role, in order; each step names what it hands on. */
export const path = {
  heading: 'One way through them',
  intro:
    'What you enter in one step is there for the later ones. Start anywhere; most people who want the role go in this order.',
  steps: [
    {
      tool: 'readiness',
      does: 'Take stock',
      handsOn: 'your gaps go to the plan, your strengths to the portfolio',
    },
    {
      tool: 'portfolio',
      does: 'Collect evidence',
      handsOn: 'each example becomes a bullet, a story, and a tick in the assessment',
    },
    { tool: 'plan', does: 'Close the gaps', handsOn: 'two weeks of doing give the next examples' },
    { tool: 'resume', does: 'Rewrite the résumé', handsOn: 'what a bullet cannot hold is worth a story' },
    { tool: 'stories', does: 'Tell the stories', handsOn: 'practised aloud, with the clock running' },
    { tool: 'salary', does: 'Weigh the offer', handsOn: 'what to ask before you sign' },
    { tool: 'plan', does: 'Survive the first 90 days', handsOn: 'the second plan, made for a new team' },
  ],
  aside: {
    heading: 'Whenever they help',
    tools: [
      { tool: 'role-fit', when: 'before you decide which path to take' },
      { tool: 'capacity', when: 'when the week is too short for the team you have' },
      { tool: 'dora', when: 'when somebody asks how delivery is going' },
      { tool: 'reading', when: 'when there is more to read than time today' },
      { tool: 'hiring-funnel', when: 'when a role stays open longer than anybody planned' },
    ],
  },
} as const;

/** Above the list of the tools. */
export const status = {
  heading: 'All tools',
  storedHere: 'What you see of your own is read from this browser and goes nowhere.',
  data: 'See, export or delete what is saved',
} as const;

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** What a reader already has, in words. */
export const standingText: Record<
  RecordTool,
  (standing: Standing, date: (time: string) => string) => string
> = {
  readiness: ({ count, finished }, date) =>
    finished ? `Finished on ${date(finished)}` : `${plural(count, 'question')} answered so far`,
  portfolio: ({ count, of }) => `${count} of ${of} areas have a ready example`,
  plan: ({ count, of }) => `${count} of ${plural(of ?? 0, 'task')} done`,
  resume: ({ count }) => plural(count, 'bullet'),
  stories: ({ count }) => `${plural(count, 'story', 'stories')}; aim for eight to ten`,
  'role-fit': ({ count }) => `${count} of 12 pairs answered`,
  salary: ({ count }) => `${plural(count, 'offer')} saved`,
  capacity: ({ count }) => `${plural(count, 'scenario')} saved`,
  dora: ({ count }) => `${plural(count, 'check')} saved`,
  reading: ({ count }) => `${plural(count, 'page')} saved or read`,
  'hiring-funnel': ({ count }) => `${plural(count, 'hiring search', 'hiring searches')} saved`,
};
