// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CountField } from '#islands/portfolio/CountField.tsx';
import { ItemList } from '#islands/portfolio/ItemList.tsx';
import { Standing } from '#islands/portfolio/Standing.tsx';
import { parseRoute } from '#islands/portfolio/route.ts';
import { monthNames, periodOf } from '#islands/portfolio/words.ts';
import { example, hintWords } from '../support/portfolio.ts';

afterEach(cleanup);

describe('the pages of the portfolio', () => {
  test.each([
    ['#item=k2p9ab7x', { name: 'item', id: 'k2p9ab7x' }],
    ['#new', { name: 'new', area: '' }],
    ['#new=mentoring', { name: 'new', area: 'mentoring' }],
    ['#NEW', { name: 'new', area: '' }],
    ['', null],
    ['#', null],
    ['#item=', null],
    ['#item=<img>', null],
    ['#newest', null],
  ])('%j', (hash, page) => {
    expect(parseRoute(hash)).toEqual(page);
  });
});

test('a period is written with the months’ names', () => {
  expect(periodOf(example({ when: { from: '2025-03', to: '2025-06' } }))).toBe('March 2025 to June 2025');
  expect(periodOf(example({ when: { to: '2025-06' } }))).toBe('June 2025');
  expect(periodOf(example())).toBe('');
  expect(monthNames()[8]).toBe('September');
});

describe('where an example stands', () => {
  const whole = { situation: 'Stuck', action: 'I asked', result: 'Unstuck', confirmer: 'J. P.' };

  test('is said in words, and “ready” is offered from four parts on', () => {
    const onReady = vi.fn();
    const { rerender } = render(<Standing item={example()} words={hintWords} onReady={onReady} />);
    expect(screen.getByText('Only begun.')).toBeDefined();
    expect(screen.queryByRole('checkbox')).toBeNull();
    rerender(<Standing item={example(whole)} words={hintWords} onReady={onReady} />);
    expect(screen.getByText('Four of five parts.').parentElement?.textContent).toContain(
      'Still missing: a before and after.',
    );
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onReady).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('what is called ready can be taken back, however little is left of it', () => {
    render(<Standing item={example({ status: 'ready' })} words={hintWords} onReady={() => undefined} />);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });

  test('hints wait until something is written', () => {
    const { rerender } = render(<Standing item={example()} words={hintWords} onReady={() => undefined} />);
    expect(screen.queryByText('Worth a second look')).toBeNull();
    rerender(
      <Standing item={example({ action: 'We did it.' })} words={hintWords} onReady={() => undefined} />,
    );
    expect(screen.getByText(/“We” and never “I”/u)).toBeDefined();
    expect(screen.getByText(/No date yet/u)).toBeDefined();
  });
});

test('an example in a list says its state in words', () => {
  render(<ItemList items={[example({ title: ' ', confidential: true, when: { from: '2025-03' } })]} />);
  expect(screen.getByRole('link', { name: 'Untitled example' }).getAttribute('href')).toBe('#item=e-1');
  expect(screen.getByText('Draft · March 2025 · only begun · no result yet · confidential')).toBeDefined();
});

test('a count takes what people type, may be empty, and says what it does not understand', () => {
  const onChange = vi.fn();
  render(<CountField label="People" value={undefined} onChange={onChange} />);
  const field = screen.getByLabelText<HTMLInputElement>('People');
  for (const typed of ['1,200', 'some', '']) fireEvent.input(field, { target: { value: typed } });
  expect(onChange.mock.calls).toEqual([[1200], [undefined]]);
  fireEvent.input(field, { target: { value: '2.5' } });
  expect(screen.getByText('Only whole numbers fit here. Write it without a fraction.')).toBeDefined();
  expect(field.value).toBe('2.5');
});
