// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { MotivationBeside } from '#islands/role-fit/MotivationBeside.tsx';
import { Pair } from '#islands/role-fit/Pair.tsx';
import { Reflection } from '#islands/role-fit/Reflection.tsx';
import { Results } from '#islands/role-fit/Results.tsx';
import { FollowRecords, recordsInMemory } from '../support/follow-records.tsx';
import { motivation } from '../support/instruments.ts';
import { frozenStore } from '../support/records.ts';
import { roleFitPairs as pairs, roleFitReading as reading } from '../support/role-fit.ts';

afterEach(cleanup);

test('an even pair shows the staff engineer’s side first, and stores the same numbers', () => {
  const onAnswer = vi.fn();
  render(<Pair pair={pairs[1]!} at={1} answer={null} onAnswer={onAnswer} />);
  const group = screen.getByRole('group');
  expect(group.textContent).toMatch(/A.*A bug you explained.*B.*A quiet teammate/u);
  fireEvent.click(screen.getByLabelText('Clearly A'));
  fireEvent.click(screen.getByLabelText('Clearly B'));
  fireEvent.click(screen.getByLabelText('Neither'));
  expect(onAnswer.mock.calls).toEqual([[2], [-2], ['neither']]);
});

test('an answer can be taken back', () => {
  const onAnswer = vi.fn();
  render(<Pair pair={pairs[0]!} at={0} answer={1} onAnswer={onAnswer} />);
  fireEvent.click(screen.getByRole('button', { name: 'Clear my answer to pair 1' }));
  expect(onAnswer).toHaveBeenCalledWith(null);
  expect(document.activeElement).toBe(screen.getByLabelText('Clearly A'));
});

test('all answers on one side show that side’s four paragraphs', () => {
  const answers = Object.fromEntries(pairs.map(({ id }) => [id, -2 as const]));
  render(
    <Results
      answers={answers}
      attempts={[]}
      pairs={pairs}
      reading={reading}
      facts={[]}
      motivation={{ pull: [], caution: [] }}
    />,
  );
  for (const { manager } of reading.dimensions) expect(screen.getByText(manager)).toBeTruthy();
});

test('cleared answers come back, and what was answered meanwhile stays', async () => {
  const records = await recordsInMemory();
  const props = { place: { base: '/', worksheet: '', dataPage: '' }, pairs, reading, facts: [], motivation };
  render(
    <FollowRecords records={records}>
      {(store) => <Reflection {...props} records={records} store={store} />}
    </FollowRecords>,
  );
  const pick = (pair: number) => fireEvent.click(screen.getAllByLabelText('Clearly A')[pair]!);
  pick(0);
  pick(1);
  await screen.findByText(/^Answer 6 more pairs/u);
  fireEvent.click(screen.getByRole('button', { name: 'Clear all answers' }));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  pick(2);
  fireEvent.click(undo);
  await vi.waitFor(() =>
    expect(records.store().roleFit.map(({ answers }) => answers)).toEqual([
      { [pairs[0]!.id]: -2, [pairs[1]!.id]: 2, [pairs[2]!.id]: -2 },
    ]),
  );
});

test('only one’s own choices are listed beside the reading, not those of a shared link', () => {
  const [attempt] = frozenStore().attempts;
  const own: Attempt = { ...attempt!, origin: 'self' };
  const theirs: Attempt = { ...own, id: 'theirs', origin: 'shared', updatedAt: '2026-03-01T09:00:00.000Z' };
  const { rerender } = render(<MotivationBeside motivation={motivation} attempts={[own, theirs]} />);
  expect(screen.getByText(/^Your answers of/u).textContent).not.toContain('March');
  rerender(<MotivationBeside motivation={motivation} attempts={[theirs]} />);
  expect(screen.queryByText(/^Your answers of/u)).toBeNull();
});

test('no text tells the reader what to do with a life', () => {
  expect(JSON.stringify(reading)).not.toMatch(/you should|you must|you ought/iu);
});
