// @vitest-environment happy-dom
import { cleanup, fireEvent, render, renderHook, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PeerRequestLink } from '#domain/assessment/share/peer-links.ts';
import { mergeAttempts } from '#domain/records/merge.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { withTick } from '#domain/assessment/portfolio-evidence.ts';
import { go, useRoute } from '#islands/parts/use-route.ts';
import {
  countGiven,
  startAttempt,
  withAnswer,
  withChoice,
  withSituation,
} from '#islands/readiness/attempts.ts';
import { formatRoute, grammar, parseRoute, startRoute } from '#islands/readiness/route.ts';
import { PeerPage } from '#islands/readiness/peers/PeerPage.tsx';
import { AreaPage } from '#islands/readiness/questions/AreaPage.tsx';
import { EvidenceCheck } from '#islands/readiness/questions/EvidenceCheck.tsx';
import { Question } from '#islands/readiness/questions/Question.tsx';
import { AddToPlan } from '#islands/readiness/results/AddToPlan.tsx';
import { scoreWith } from '#islands/readiness/results/scored.ts';
import { EvidencePrompts } from '#islands/readiness/results/Strengths.tsx';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { createTimer } from '#islands/readiness/timing.ts';
import type { ToolProps } from '#islands/readiness/props.ts';
import { FollowRecords, recordsInMemory } from '../support/follow-records.tsx';
import { nextData } from '../support/plans.ts';
import { aspiringLayout } from '../support/assessment.ts';
import { aspiring, motivation, peerWording } from '../support/instruments.ts';
import { example } from '../support/portfolio.ts';

afterEach(cleanup);

const item = {
  id: 'ppl.1to1',
  q: 'How have you used one-to-one time?',
  hint: 'Any regular talk counts.',
  l: ['None', 'Once', 'Twice', 'Often', 'Always'] as [string, string, string, string, string],
};
const offScale = { nc: 'No chance yet', na: 'Does not exist' };

describe('Question', () => {
  test('is a fieldset of native radios from low to high, none chosen, with two answers after a divider', () => {
    render(<Question item={item} offScale={offScale} answer={null} onAnswer={() => undefined} />);
    const group = screen.getByRole('group', { name: item.q });
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value }) => value)).toEqual(['0', '1', '2', '3', '4', 'nc', 'na']);
    expect(radios.some(({ checked }) => checked)).toBe(false);
    expect(group.textContent).toMatch(
      /Any regular talk counts\..*Always.*or.*No chance yet.*Does not exist/u,
    );
    expect(group.textContent).not.toMatch(/\d/u);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('gives levels as numbers, and takes an answer back', () => {
    const onAnswer = vi.fn();
    render(<Question item={item} offScale={offScale} answer={2} onAnswer={onAnswer} />);
    fireEvent.click(screen.getByLabelText('Often'));
    fireEvent.click(screen.getByRole('button', { name: /Clear my answer/u }));
    expect(onAnswer.mock.calls).toEqual([[3], [null]]);
  });
});

describe('the evidence check', () => {
  const check = { q: 'Which are true?', s: 'A situation', r: 'A result', c: 'Someone saw it' };
  const at = '2026-01-15T09:00:00.000Z';
  const blank = { v: false, at };
  const shared = { code: 'PPL', check, asked: 'ppl.1to1', base: '/', onTick: () => undefined };

  test('offers to keep an example once, then leads to it, and the focus too', async () => {
    const onExample = vi.fn();
    const ticks = { s: { v: true, at }, r: blank, c: blank };
    const { rerender } = render(
      <EvidenceCheck {...shared} ticks={ticks} examples={[]} onExample={onExample} />,
    );
    expect(screen.getByLabelText<HTMLInputElement>('A situation').checked).toBe(true);
    const button = screen.getByRole('button');
    button.focus();
    fireEvent.click(button);
    expect(onExample).toHaveBeenCalledOnce();
    const started = example({ id: 'e-7', itemIds: ['ppl.1to1'] });
    rerender(<EvidenceCheck {...shared} ticks={ticks} examples={[started]} onExample={onExample} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/tools/portfolio/#item=e-7');
    await isFocused(() => screen.getByRole('link'));
  });

  test('says which boxes the portfolio ticked, and which examples did', () => {
    const ticks = {
      s: { v: true, at },
      r: { v: true, at },
      c: blank,
      own: ['r' as const],
      fromPortfolio: ['e-1'],
    };
    const examples = [example({ when: { from: '2025-03' } }), example({ id: 'e-2', title: 'Another' })];
    render(<EvidenceCheck {...shared} ticks={ticks} examples={examples} onExample={() => undefined} />);
    expect(screen.getByLabelText<HTMLInputElement>('A situation (from your portfolio)').checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('A result').checked).toBe(true);
    expect(screen.getByRole('link', { name: 'Incidents led alone' }).getAttribute('href')).toBe(
      '/tools/portfolio/#item=e-1',
    );
    expect(screen.queryByText('Another')).toBeNull();
  });
});

const data = { track: aspiring, motivation, situations: [], situationsText: '' };
const isFocused = (element: () => HTMLElement) =>
  vi.waitFor(() => expect(document.activeElement).toBe(element()));

describe('the focus', () => {
  const [area] = aspiring.competencies;
  const [first] = area!.items;
  let attempt = { ...startAttempt('em-aspiring', '1.0.0'), evidence: {} };
  for (const { id } of area!.items) attempt = { ...attempt, ...withAnswer(attempt, id, 3) };

  test('goes to the given answer of a question that is to change', async () => {
    const records = await recordsInMemory();
    const nothing = async () => true;
    render(
      <AreaPage
        {...{
          data,
          attempt,
          area: area!,
          item: first!.id,
          answers: { [first!.id]: 3 },
          examples: [],
          base: '/',
        }}
        {...{ takesFocus: true, records, hrefTo: () => '#', onAnswer: nothing, onTick: nothing }}
        {...{ onPortfolio: nothing, onExample: nothing }}
      />,
    );
    expect(document.activeElement?.getAttribute('value')).toBe('3');
  });

  test('follows what takes the place of a button in the results', async () => {
    const records = await recordsInMemory();
    const scored = scoreWith(data, nextData, attempt, []);
    const shared = { scored, records };
    render(
      <FollowRecords records={records}>
        {() => (
          <>
            <EvidencePrompts {...shared} base="/" hrefTo={() => '#'} />
            <AddToPlan {...shared} gap={scored.result.gaps[0]!} />
          </>
        )}
      </FollowRecords>,
    );
    const press = (name: RegExp) => fireEvent.click(screen.getAllByRole('button', { name })[0]!);
    press(/^Start an example/u);
    await isFocused(() => screen.getByRole('link', { name: /^Write it up/u }));
    press(/^Undo/u);
    await isFocused(() => screen.getAllByRole('button', { name: /^Start an example/u })[0]!);
    press(/^Add to my plan/u);
    await isFocused(() => screen.getByRole('link', { name: 'In your plan' }));
  });
});

test('a reply is taken back by whatever changes what it says, also by not saying who replies', async () => {
  vi.stubGlobal('fetch', async () => Response.json(peerWording));
  const link: PeerRequestLink = {
    kind: 'peer-request',
    layout: aspiringLayout,
    label: 'Sam K',
    day: '2026-01-15',
    nonce: 'x7k2p9',
  };
  const tool = { folder: '/tools/readiness/' } as ToolProps;
  render(<PeerPage link={link} data={data} tool={tool} />);
  const reply = () => screen.queryByLabelText<HTMLInputElement>('Your reply link')?.value;
  for (const choice of ['Manager', 'I would rather not say', 'Peer']) {
    fireEvent.click(await screen.findByLabelText(choice));
    expect(reply()).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Make my reply' }));
    expect(reply()).toContain('#p=');
  }
});

describe('routes', () => {
  test('a page’s fragment is read back as it was written', () => {
    expect(parseRoute(formatRoute('k2p9ab7x', 'PPL', 'ppl.1to1'))).toEqual({
      attempt: 'k2p9ab7x',
      page: 'ppl',
      item: 'ppl.1to1',
    });
  });
  test.each(['', '#', '#main', '#/', '#/a', '#/../x', '#/a/B/<img>'])('%j names no page', (hash) => {
    expect(parseRoute(hash)).toBeNull();
  });
});

test('a shared link leaves the address as soon as it is read, and the address is followed after it', async () => {
  history.replaceState(null, '', '#r=1.a1');
  const { result } = renderHook(() => useRoute(grammar));
  expect(result.current).toMatchObject({ shared: '#r=1.a1', route: startRoute, hasMoved: false });
  expect(location.hash).toBe('');
  go('#/k2p9ab7x/ppl');
  await vi.waitFor(() => expect(result.current.route).toEqual(parseRoute('#/k2p9ab7x/ppl')));
  expect(result.current).toMatchObject({ shared: null, hasMoved: true });
});

describe('attempts', () => {
  const started = startAttempt('em-aspiring', '1.0.0', '2026-01-15T09:00:00.000Z');
  test('a cleared answer stays as an answer with its time, and is not counted', () => {
    const given = withAnswer(started, 'a', 3, '2026-01-15T09:08:00.000Z');
    const cleared = withAnswer(given, 'a', null, '2026-01-15T09:09:00.000Z');
    expect(cleared.answers['a']).toEqual({ v: null, at: '2026-01-15T09:09:00.000Z' });
    expect(countGiven(cleared)).toBe(0);
  });
  test('what is given now wins over what a device whose clock is ahead gave', () => {
    const [now, ahead] = ['2026-01-15T09:01:00.000Z', '2030-01-01T00:00:00.000Z'];
    const give = (attempt: Attempt, best: 'a' | 'b', v: 0 | 1, at: string) =>
      withSituation(withChoice(withAnswer(attempt, 'a', v, at), 'm', v, at), 's', { best }, at);
    const before = give(started, 'a', 0, ahead);
    const { answers, motivation, sjt } = mergeAttempts(before, give(before, 'b', 1, now));
    expect([answers['a']?.v, motivation?.['m']?.v, sjt?.['s']?.v]).toEqual([1, 1, { best: 'b' }]);
  });
  test('each tick has its own time', () => {
    const [first, second] = ['2026-01-15T09:01:00.000Z', '2026-01-15T09:02:00.000Z'];
    const ticked = withTick(withTick(started, 'PPL', 's', true, first), 'PPL', 'r', true, second);
    expect(ticked.evidence['PPL']).toMatchObject({ s: { v: true, at: first }, r: { v: true, at: second } });
  });
});

test('a resumed attempt’s median stands for the answers given before', () => {
  const timer = createTimer(8, 31);
  expect(timer.take()).toBe(8);
});

test('what a reader typed stays text in the report', () => {
  expect(escapeMarkdown('# <img src=x>\n[a](b) | *c*')).toBe('\\# \\<img src=x> \\[a\\](b) \\| \\*c\\*');
  expect(escapeMarkdown('1. first')).not.toMatch(/^1\. /u);
});
