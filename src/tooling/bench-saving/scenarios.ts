import type { RecordLists, RecordTool } from '#domain/records/record-table.ts';
import type { Plan, PromotionCase, Story } from '#domain/records/toolkit-records.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { fullList, fullOf, recordOf } from './fill-lists.ts';

/** A page of a tool with its lists as long as they may be. */
export interface Scenario {
  /** A tool, `data` for the page of everything that is saved, or empty for the overview of the tools. */
  readonly tool: RecordTool | 'data' | '';
  /** The page of the tool, by the fragment of its address. */
  readonly hash: string;
  /** What is long on it. */
  readonly what: string;
  /** Made when they are needed, since all of them together take gigabytes. */
  readonly lists: () => Partial<RecordLists>;
}

const examples = () => fullList('evidence', (each) => each, 5_000);
/** Its first record holds as many members as it may; the rest as many as usual. */
const first =
  <T>(change: Partial<T>) =>
  (record: T, number: number): T =>
    number === 0 ? { ...record, ...change } : record;

const attempt = ({ id, startedAt, updatedAt, completedAt = updatedAt }: Attempt): Attempt => ({
  id,
  startedAt,
  updatedAt,
  completedAt,
  evidence: {},
  instrument: 'em-aspiring',
  version: '1.0.0',
  origin: 'self',
  answers: { 'ppl.1to1': { v: 3, at: updatedAt } },
});
const attempts = () => fullList('attempts', attempt);
const ofFirst = { attemptId: 'n0', instrument: 'em-aspiring', version: '1.0.0' };

/** So many plans fit with a task each. */
const onePlan = (plan: Plan): Plan => ({ ...plan, tasks: plan.tasks.slice(0, 1) });
const told = (story: Story): Story => ({
  ...story,
  prompts: ['underperformance'],
  practised: [],
  parts: { situation: story.title.repeat(5), action: story.title.repeat(8), result: story.title.repeat(5) },
});

const peer = (id: string) => ({ id, requestNonce: id, instrument: 'em-aspiring', version: '1.0.0' });

/** Every page that shows something of a list, by tool: at least one for each list of the table of records. */
export const scenarios: readonly Scenario[] = [
  {
    tool: '',
    hash: '',
    what: 'all tools',
    lists: () => ({ evidence: examples(), bullets: fullList('bullets') }),
  },
  { tool: 'readiness', hash: '', what: '10,000 attempts', lists: () => ({ attempts: attempts() }) },
  {
    tool: 'readiness',
    hash: '#/n0/ppl',
    what: 'a question, 10,000 attempts, 5,000 examples',
    lists: () => ({ attempts: attempts(), evidence: examples() }),
  },
  {
    tool: 'readiness',
    hash: '#/n0/results',
    what: 'results, 10,000 attempts',
    lists: () => ({ attempts: attempts() }),
  },
  {
    tool: 'readiness',
    hash: '#/n0/results',
    what: 'results, 10,000 replies and requests',
    lists: () => ({
      attempts: [attempt(recordOf('attempts', 0))],
      peers: fullList('peers', (each) => ({ ...each, ...peer(each.id), answers: { 'ppl.1to1': 3 } })),
      requests: fullList('requests', (each) => ({ ...each, ...ofFirst })),
    }),
  },
  { tool: 'portfolio', hash: '', what: '5,000 examples', lists: () => ({ evidence: examples() }) },
  { tool: 'portfolio', hash: '', what: '10,000 examples', lists: () => ({ evidence: fullList('evidence') }) },
  {
    tool: 'portfolio',
    hash: '#item=n7',
    what: 'one of 5,000 examples',
    lists: () => ({ evidence: examples() }),
  },
  {
    tool: 'portfolio',
    hash: '#case',
    what: '5,000 examples, 10,000 cases',
    lists: () => ({
      evidence: examples(),
      cases: fullList(
        'cases',
        first<PromotionCase>({ evidenceIds: fullOf((number) => `n${number}`).slice(0, 5_000) }),
      ),
    }),
  },
  { tool: 'plan', hash: '', what: '10,000 plans', lists: () => ({ plans: fullList('plans', onePlan) }) },
  {
    tool: 'plan',
    hash: '#n0',
    what: 'a plan of 10,000 tasks',
    lists: () => ({
      plans: [
        {
          ...recordOf('plans', 0),
          tasks: fullOf((number) => recordOf('plans', number).tasks[0]!).map((task, number) => ({
            ...task,
            id: `t${number}`,
          })),
        },
      ],
    }),
  },
  {
    tool: 'plan',
    hash: '#new',
    what: 'a new plan, 10,000 attempts',
    lists: () => ({ attempts: attempts() }),
  },
  {
    tool: 'plan',
    hash: '#role',
    what: '10,000 roles, 5,000 examples',
    lists: () => ({ targets: fullList('targets'), evidence: examples() }),
  },
  {
    tool: 'stories',
    hash: '',
    what: '10,000 stories, 5,000 examples',
    lists: () => ({ stories: fullList('stories', told), evidence: examples() }),
  },
  {
    tool: 'stories',
    hash: '#story=n0',
    what: 'a story of 10,000 practices, 5,000 examples',
    lists: () => ({
      stories: fullList(
        'stories',
        first<Story>({
          practised: fullOf((number) => recordOf('stories', number).practised[0]!),
          evidenceIds: fullOf((number) => `n${number}`),
        }),
        5_000,
      ),
      evidence: examples(),
    }),
  },
  {
    tool: 'stories',
    hash: '#practise',
    what: '10,000 stories',
    lists: () => ({ stories: fullList('stories', told) }),
  },
  {
    tool: 'resume',
    hash: '',
    what: '10,000 bullets, 5,000 examples',
    lists: () => ({
      bullets: fullList('bullets', (each, number) => ({ ...each, position: number })),
      evidence: examples(),
    }),
  },
  { tool: 'role-fit', hash: '', what: '10,000 reflections', lists: () => ({ roleFit: fullList('roleFit') }) },
  { tool: 'capacity', hash: '', what: '10,000 weeks', lists: () => ({ capacity: fullList('capacity') }) },
  { tool: 'capacity', hash: '#mix', what: '10,000 mixes', lists: () => ({ capacity: fullList('capacity') }) },
  { tool: 'salary', hash: '', what: '10,000 offers', lists: () => ({ offers: fullList('offers') }) },
  { tool: 'dora', hash: '', what: '10,000 services', lists: () => ({ dora: fullList('dora') }) },
  {
    tool: 'dora',
    hash: '#result=n0',
    what: '10,000 checks of a service',
    lists: () => ({ dora: fullList('dora', (each) => ({ ...each, service: 'Payments' })) }),
  },
  {
    tool: 'dora',
    hash: '#result=n0',
    what: 'a check with 10,000 replies',
    lists: () => ({
      dora: [
        {
          ...recordOf('dora', 0),
          replies: fullOf((number) => ({ ...recordOf('dora', number).replies![0]!, id: `r${number}` })),
        },
      ],
    }),
  },
  { tool: 'hiring-funnel', hash: '', what: '10,000 counts', lists: () => ({ funnels: fullList('funnels') }) },
  {
    tool: 'hiring-funnel',
    hash: '',
    what: 'a count of 10,000 stages',
    lists: () => ({
      funnels: [
        {
          ...recordOf('funnels', 0),
          stages: fullOf((number) => ({ ...recordOf('funnels', number).stages[0]!, id: `s${number}` })),
        },
      ],
    }),
  },
  {
    tool: 'reading',
    hash: '',
    what: '10,000 marks',
    lists: () => ({ reading: fullList('reading', (each) => ({ ...each, id: `faqs/${each.id}` })) }),
  },
  {
    tool: 'data',
    hash: '',
    what: '10,000 bullets, 5,000 examples',
    lists: () => ({ bullets: fullList('bullets'), evidence: examples() }),
  },
];
