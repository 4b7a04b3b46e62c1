// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import ICAL from 'ical.js';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { basisWithoutAnswers, createPlan } from '#domain/plan/make-plan.ts';
import { recordSchemas } from '#domain/records/schema.ts';
import { emptyStore } from '#domain/records/store.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import type { Records } from '#browser/records/records.ts';
import { choicesOf, firstChoices } from '#islands/plan/choices.ts';
import { guideOf } from '#domain/plan/guide-of.ts';
import { calendarOf, markdownOf } from '#islands/plan/plan-files.ts';
import { partsOf } from '#islands/plan/plan-parts.ts';
import { PlanTasks } from '#islands/plan/PlanTasks.tsx';
import { PlanView } from '#islands/plan/PlanView.tsx';
import { FollowRecords, recordsInMemory } from '../support/follow-records.tsx';
import { frozenStore } from '../support/records.ts';
import { nextData, planContent } from '../support/plans.ts';

afterEach(cleanup);
// The list of all pages is not to be had here.
vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));

const at = '2026-01-15T09:00:00.000Z';
const basis = basisWithoutAnswers('aspiring', 'both');
const plan = createPlan('p1', { basis, start: '2026-01-15' }, planContent, at);
const known = '/career/is-management-for-you/';
const links = { [known]: { href: `/base${known}`, title: 'Is management for you?' } };
const site = { links, pages: null, base: '/base/', origin: 'https://example.org' };

let stored: Plan;
function Stored({ first }: { first: Plan }) {
  const [current, setCurrent] = useState(first);
  stored = current;
  return (
    <PlanTasks
      plan={current}
      links={links}
      base="/base/"
      records={{ trouble: () => null, refusal: () => null } as unknown as Records}
      onChange={async (change) => {
        setCurrent((before) => change(before));
        return true;
      }}
    />
  );
}
const taskNamed = (words: RegExp) => screen.getByRole('checkbox', { name: words }).closest('li')!;
const find = (id: string) => stored.tasks.find((task) => task.id === id);

describe('the tasks of a plan', () => {
  test('are ticked off, and it says that they are saved', async () => {
    render(<Stored first={plan} />);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Draft five stories/u }));
    expect(find('stories')?.done).toMatch(/^\d{4}-/u);
    expect(await screen.findByText('Saved on this device.')).toBeDefined();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Draft five stories/u }));
    expect(find('stories')).not.toHaveProperty('done');
  });

  test('are changed, noted and moved, each change at once, and never left without words', () => {
    render(<Stored first={plan} />);
    fireEvent.click(within(taskNamed(/^Draft five stories/u)).getByRole('button', { name: /^Edit/u }));
    const write = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    write('Text of the task', 'Draft two stories');
    write('When and where', 'When I am on the train, I will write one');
    write('Note', 'with S.');
    fireEvent.change(screen.getByLabelText('Do it in'), { target: { value: '2' } });
    expect(find('stories')).toMatchObject({ text: 'Draft two stories', note: 'with S.', phase: 2 });
    expect(recordSchemas.plans.safeParse(stored).success).toBe(true);
  });

  test('stay in their place with the focus while their form is open, and move when it is closed', async () => {
    render(<Stored first={plan} />);
    const headingOf = (element: HTMLElement) => element.closest('.week')?.querySelector('h3')?.textContent;
    const edit = () =>
      within(taskNamed(/^Draft five stories/u)).getByRole<HTMLButtonElement>('button', { name: /^Edit/u });
    fireEvent.click(edit());
    const choice = screen.getByLabelText('Do it in');
    const before = headingOf(choice);
    choice.focus();
    for (const value of ['2', '3', '4', '2']) fireEvent.change(choice, { target: { value } });
    expect(find('stories')?.phase).toBe(2);
    expect([document.activeElement, headingOf(choice)]).toEqual([choice, before]);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(edit()));
    expect(headingOf(edit())).toMatch(/^Days 8 to 14/u);
  });

  test('keep their earlier words while the field is empty, and say so', () => {
    render(<Stored first={plan} />);
    fireEvent.click(within(taskNamed(/^Draft five stories/u)).getByRole('button', { name: /^Edit/u }));
    fireEvent.input(screen.getByLabelText('Text of the task'), { target: { value: '  ' } });
    expect(screen.getByText(/^A task needs words/u)).toBeDefined();
    expect(find('stories')?.text).toMatch(/^Draft five stories/u);
  });

  test('are removed and come back at their place', async () => {
    render(<Stored first={plan} />);
    fireEvent.click(within(taskNamed(/^Draft five stories/u)).getByRole('button', { name: /^Remove/u }));
    expect(find('stories')).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('checkbox', { name: /^Draft five stories/u });
    expect(stored.tasks).toEqual(plan.tasks);
  });

  test('leave the focus on what is there when the last of a part is removed, and its heading with it', async () => {
    const tasks = ['first', 'second'].map((id) => ({ id, phase: 'mine' as const, text: id }));
    render(<Stored first={{ ...plan, tasks }} />);
    const remove = (words: RegExp) =>
      fireEvent.click(within(taskNamed(words)).getByRole('button', { name: /^Remove/u }));
    remove(/^first/u);
    await screen.findByRole('button', { name: 'Undo' });
    expect(document.activeElement?.textContent).toBe('My own');
    remove(/^second/u);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/Undo$/u));
  });

  test('grow by one’s own, in any week; without words it says what is missing', () => {
    render(<Stored first={plan} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByText(/^Write what you want to do/u)).toBeDefined();
    fireEvent.input(screen.getByLabelText('A task of your own'), { target: { value: ' Buy a notebook ' } });
    fireEvent.change(screen.getByLabelText('When'), { target: { value: '1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(stored.tasks.at(-1)).toMatchObject({ text: 'Buy a notebook', phase: 1 });
  });
});

describe('a plan made again', () => {
  const makeAgain = async () => {
    const records = await recordsInMemory();
    await records.save('plans', plan);
    const tool = {
      place: { base: '/', worksheet: '', dataPage: '' },
      readinessPage: '/tools/readiness/',
      roleUrl: '/r.json',
      roleGuide: '/g/',
    };
    render(
      <FollowRecords records={records}>
        {(store) =>
          store.plans.map((each) => (
            <PlanView
              {...{ records, store, tool }}
              key={each.id}
              plan={each}
              next={nextData}
              onRemove={vi.fn()}
            />
          ))
        }
      </FollowRecords>,
    );
    fireEvent.click(screen.getByLabelText('Inside my company'));
    fireEvent.click(screen.getByRole('button', { name: 'Update the tasks' }));
    await screen.findByText(/^The tasks are updated/u);
    return () => records.store().plans[0]?.tasks;
  };
  test('is as it was after an undo', async () => {
    const tasks = await makeAgain();
    expect(tasks()).not.toEqual(plan.tasks);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(tasks()).toEqual(plan.tasks));
  });
  test('offers no undo any more after a tick, which that would take with it', async () => {
    const tasks = await makeAgain();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Draft five stories/u }));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(tasks()?.filter(({ done }) => done)).toHaveLength(1);
  });
});

describe('the parts of a plan', () => {
  test('have days, and take in every task', () => {
    const odd: Plan = { ...plan, kind: '30-60-90', tasks: [{ id: 'x', phase: 4, text: 'Week four' }] };
    expect(partsOf(odd).find(({ phase }) => phase === 'mine')?.tasks).toEqual(odd.tasks);
    expect(partsOf(plan)[3]?.days).toEqual({ first: '2026-02-05', last: '2026-02-13', count: 9 });
    expect(partsOf(plan).flatMap(({ tasks }) => tasks)).toEqual(plan.tasks);
  });
});

describe('the page a task leads to', () => {
  const guideFor = (guide: string, guideTitle?: string) =>
    guideOf({ id: 'x', phase: 1, text: 'x', guide, ...(guideTitle && { guideTitle }) }, links, '/base/');
  test('is a known one, or the one it was put in from', () => {
    expect(guideFor(known)?.title).toBe('Is management for you?');
    expect(guideFor('/templates/post-mortem/#blank-form', 'Post-mortem')?.href).toBe(
      '/base/templates/post-mortem/#blank-form',
    );
    expect(guideFor('/templates/post-mortem/')).toBeUndefined();
  });
  test.each([
    'javascript:alert(1)',
    '//evil.example/x/',
    'https://evil.example/',
    '/../x/',
    'constructor',
    '__proto__',
  ])('is never %j', (guide) => expect(guideFor(guide, 'Title')).toBeUndefined());
});

const hostile = '<img src=x onerror=alert(1)>\nEND:VEVENT, # [a](javascript:b) ; \\n';
const hostilePlan: Plan = {
  ...plan,
  tasks: [
    { id: 'x', phase: 1, text: hostile, ifThen: hostile, note: 'secret note', guide: known, done: at },
    { id: 'y', phase: 'mine', text: 'No day' },
  ],
};

describe('the calendar file of a plan', () => {
  const events = (of: Plan) =>
    new ICAL.Component(ICAL.parse(calendarOf(of, site) ?? '') as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  test('has an event for each week with tasks and for the day to look back', () => {
    expect(events(plan).map(({ uid, startDate, endDate }) => [uid, `${startDate}`, `${endDate}`])).toEqual([
      ['p1-1@em-playbook', '2026-01-15', '2026-01-22'],
      ['p1-2@em-playbook', '2026-01-22', '2026-01-29'],
      ['p1-3@em-playbook', '2026-01-29', '2026-02-05'],
      ['p1-4@em-playbook', '2026-02-05', '2026-02-14'],
      ['p1-review@em-playbook', '2026-02-14', '2026-02-15'],
    ]);
  });

  test('holds the reader’s words as text, without notes and without tasks that have no day', () => {
    const [week, ...rest] = events(hostilePlan);
    expect(week?.description).toBe(`☑ ${hostile}\n${hostile}\nhttps://example.org/base${known}`);
    expect(rest).toHaveLength(1);
    expect(calendarOf(hostilePlan, site)).not.toMatch(/secret note|No day/u);
  });
});

test('the Markdown of a plan holds every task and note, as text', () => {
  const written = markdownOf(hostilePlan, site);
  expect(written).toMatch(/^# 30 days from 15 January 2026\n/u);
  expect(written).toContain('- [x] \\<img src=x onerror=alert(1)> END:VEVENT, # \\[a\\](javascript:b)');
  expect(written).toContain('  - Note: secret note');
  expect(written).toContain(`](https://example.org/base${known})`);
  expect(written).toContain('## My own\n\n- [ ] No day');
});

describe('what is chosen', () => {
  test('at first is the newest finished attempt of one’s own', () => {
    const [attempt] = frozenStore().attempts;
    const finished = (id: string, completedAt: string, origin: 'self' | 'shared') => ({
      ...attempt!,
      id,
      completedAt,
      origin,
    });
    const attempts = [
      finished('old', '2026-01-01T09:00:00.000Z', 'self'),
      finished('new', '2026-01-02T09:00:00.000Z', 'self'),
      finished('theirs', '2026-01-03T09:00:00.000Z', 'shared'),
    ];
    expect(firstChoices({ ...emptyStore, attempts }, '2026-01-15').from).toBe('new');
    expect(firstChoices(emptyStore, '2026-01-15')).toMatchObject({ from: '', track: 'aspiring' });
  });

  test('is known of a saved plan', () => {
    const trouble = createPlan('p2', { basis: { team: 'trouble' }, start: '2026-01-15' }, planContent, at);
    expect(choicesOf(trouble, emptyStore)).toMatchObject({ kind: '30-60-90', team: 'trouble' });
    expect(choicesOf({ ...plan, fromAttempt: 'gone' }, emptyStore)).toMatchObject({
      from: '',
      target: 'both',
    });
  });
});
