// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Pair } from '#islands/role-fit/Pair.tsx';
import { Results } from '#islands/role-fit/Results.tsx';
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
  fireEvent.click(screen.getByRole('button', { name: /Clear my answer/u }));
  expect(onAnswer).toHaveBeenCalledWith(null);
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

test('no text tells the reader what to do with a life', () => {
  expect(JSON.stringify(reading)).not.toMatch(/you should|you must|you ought/iu);
});
