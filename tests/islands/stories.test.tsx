// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Answering } from '#islands/stories/practice/Answering.tsx';
import { Clock } from '#islands/stories/practice/Clock.tsx';
import { PracticePage } from '#islands/stories/practice/PracticePage.tsx';
import { Thinking } from '#islands/stories/practice/Thinking.tsx';
import { Hints } from '#islands/stories/Hints.tsx';
import { writeStories } from '#islands/stories/markdown.ts';
import { parseRoute } from '#islands/stories/route.ts';
import { evidenceOf, storyChecks, storyOf, storySlots } from '../support/stories.ts';
import { StoryBank } from '#islands/stories/StoryBank.tsx';
import { TakeAway } from '#islands/stories/TakeAway.tsx';
import { emptyStore } from '#domain/records/store.ts';
import type { Story } from '#domain/records/toolkit-records.ts';

beforeEach(() => void vi.stubGlobal('fetch', () => Promise.resolve(Response.json([question]))));
afterEach(cleanup);
afterEach(() => void vi.unstubAllGlobals());

const question = {
  id: 'debt-or-features',
  question: 'How would you balance debt and features?',
  type: 'scenario' as const,
  level: 'first-role',
  probes: ['Counts'],
  href: '/questions/debt-or-features/',
};

describe('routes', () => {
  test.each([
    ['', null],
    ['STORY=k2p9ab7x', { page: 'story', id: 'k2p9ab7x' }],
    ['story=k2p9ab7x', { page: 'story', id: 'k2p9ab7x' }],
    ['from=e-1', { page: 'from', id: 'e-1' }],
    ['practise', { page: 'practise', id: '' }],
    ['practise=k2p9ab7x', { page: 'practise', id: 'k2p9ab7x' }],
    ['story=', null],
    ['story=<img>', null],
    ['main', null],
  ])('#%s is %j', (fragment, route) => {
    expect(parseRoute(fragment && `#${fragment}`)).toEqual(route);
  });
});

test('hints are said in words, with what was found', () => {
  const parts = { action: 'We would usually wait', result: 'Done' };
  render(<Hints story={storyOf({ parts })} checks={storyChecks} />);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual([
    expect.stringContaining('does not say “I”'),
    expect.stringContaining('“would”, “usually”'),
  ]);
});

test('a copy leaves stories made from confidential examples out unless ticked', () => {
  const written = { action: 'I asked.', result: 'It was decided.' };
  const stories = [
    storyOf({ id: '1', title: 'Open', parts: written }),
    storyOf({ id: '2', title: 'Secret', parts: written, evidenceIds: ['e-1'] }),
  ];
  const store = { ...emptyStore, stories, evidence: [evidenceOf({ confidential: true })] };
  render(
    <TakeAway {...({ store, prompts: storySlots.slots } as unknown as Parameters<typeof TakeAway>[0])} />,
  );
  const names = () =>
    [...document.querySelectorAll('.flash-card .name')].map(({ textContent }) => textContent);
  expect(screen.getByText(/marked confidential.*Secret/u)).toBeTruthy();
  expect(names()).toEqual(['Open']);
  fireEvent.click(screen.getByRole('checkbox'));
  expect(names()).toEqual(['Open', 'Secret']);
});

test('Markdown holds a story as text, with its questions and its form’s parts', () => {
  const story = storyOf({
    title: '# <img src=x>',
    form: 'CARL',
    parts: { situation: 'One.\n\n- two', task: 'not in CARL', action: 'I *asked*' },
    prompts: ['mentoring', 'gone'],
  });
  expect(writeStories([story], storySlots.slots)).toBe(
    [
      '# Interview stories',
      '## \\# \\<img src=x>',
      '- Who grew because of you, and what did you do?',
      '**Context.** One.',
      '\\- two',
      '**Action.** I \\*asked\\*',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/u, '\n'),
  );
});

test('a question of the library that is unticked stays on the page, to be ticked again', async () => {
  const story = storyOf({ prompts: [question.id] });
  const bank = { ...storySlots, checks: storyChecks, questionsUrl: '/q.json', place: { base: '/' } };
  const page = ({ prompts }: Pick<Story, 'prompts'>) => {
    const store = { ...emptyStore, stories: [{ ...story, prompts }] };
    const records = { save: () => Promise.resolve(true), trouble: () => null };
    const props = { ...bank, store, records, route: { page: 'story', id: story.id } };
    return <StoryBank {...(props as unknown as Parameters<typeof StoryBank>[0])} />;
  };
  const { rerender } = render(page(story));
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: question.question });
  expect(box.checked).toBe(true);
  rerender(page({ prompts: [] }));
  await act(() => Promise.resolve());
  expect(screen.getByRole('checkbox', { name: question.question })).toBe(box);
  expect(box.checked).toBe(false);
});

test('back at the choice of a question, its heading takes the focus; on the way in it does not', async () => {
  const bank = { store: emptyStore, questionsUrl: '/q.json', typeNames: {}, levelNames: {}, storyId: '' };
  render(<PracticePage {...(bank as unknown as Parameters<typeof PracticePage>[0])} />);
  const begin = await screen.findByRole('button', { name: 'Begin' });
  expect(document.activeElement).toBe(document.body);
  fireEvent.click(begin);
  fireEvent.click(screen.getByRole('button', { name: 'Leave this question' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: question.question }));
  expect(screen.getByRole('button', { name: 'Begin' })).toBeTruthy();
});

describe('the clock', () => {
  let isHidden = false;
  beforeEach(() => {
    vi.useFakeTimers();
    isHidden = false;
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
  const time = () => screen.getByRole('timer').textContent;
  const begin = (onSave = vi.fn()) => {
    render(
      <Answering
        setting={{ question, prepareSeconds: 0, hasMarks: true }}
        stories={[storyOf()]}
        storyId="s-1"
        onSave={onSave}
        onLeave={() => undefined}
      />,
    );
    return onSave;
  };

  test('counts up, pauses by button and when the page is hidden, and tells of two minutes', async () => {
    begin();
    await pass(5);
    expect(time()).toBe('0:05');
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    await pass(60);
    expect(time()).toBe('0:05');
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await pass(5);
    isHidden = true;
    fireEvent(document, new Event('visibilitychange'));
    await pass(60);
    isHidden = false;
    fireEvent(document, new Event('visibilitychange'));
    await pass(60);
    expect(time()).toBe('0:10');
    expect(screen.getByText(/Paused while/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await pass(111);
    expect(screen.getByText(/2 minutes have passed/u)).toBeTruthy();
    await pass(3600);
    expect(time()).toBe('62:01');
  });

  test('of the time to think pauses when the page is hidden, says so, and goes on when asked', async () => {
    const setting = { question, prepareSeconds: 30, hasMarks: false };
    render(<Thinking setting={setting} onBegin={() => undefined} onLeave={() => undefined} />);
    await pass(5);
    isHidden = true;
    fireEvent(document, new Event('visibilitychange'));
    isHidden = false;
    fireEvent(document, new Event('visibilitychange'));
    await pass(60);
    expect(time()).toBe('0:25');
    expect(screen.getByText(/Paused while/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await pass(5);
    expect(time()).toBe('0:20');
    expect(screen.queryByText(/Paused while/u)).toBeNull();
  });

  test('ends in a self-check that is kept with the story', async () => {
    const onSave = begin();
    await pass(95);
    fireEvent.click(screen.getByRole('button', { name: 'I have finished' }));
    await pass(60);
    fireEvent.click(screen.getByLabelText('My own part was clear'));
    fireEvent.input(screen.getByLabelText('What would I change?'), { target: { value: 'Start later.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save this practice' }));
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ checks: ['ownPart'], question: question.id, change: 'Start later.' }),
      's-1',
    );
    expect(Math.round(onSave.mock.calls[0]?.[0].seconds)).toBe(95);
  });

  test('moves every ten seconds where less motion is asked for', () => {
    const ask = (matches: boolean) =>
      vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches } as MediaQueryList);
    ask(true);
    const { rerender } = render(<Clock seconds={19} />);
    expect(time()).toBe('0:10');
    ask(false);
    rerender(<Clock seconds={19.9} />);
    expect(time()).toBe('0:19');
  });
});
