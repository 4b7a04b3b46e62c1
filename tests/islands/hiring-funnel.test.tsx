// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeFunnel } from '#domain/hiring-funnel/markdown.ts';
import type { Funnel } from '#domain/records/toolkit-records.ts';
import { FunnelForm } from '#islands/hiring-funnel/FunnelForm.tsx';
import { FunnelResult } from '#islands/hiring-funnel/FunnelResult.tsx';
import { SideBySide } from '#islands/hiring-funnel/SideBySide.tsx';
import { words } from '#islands/hiring-funnel/words.ts';
import { readToolData } from '#tooling/tool/read-content.ts';
import { exampleFunnel } from '../support/hiring-funnel.ts';

afterEach(cleanup);

const { changes } = readToolData('hiring-funnel/funnel');
const guides = { keep: '/k/', sooner: '/s/', shorter: '/h/' };
const funnel = (more: Partial<Funnel> = {}): Funnel => ({
  id: 'a',
  name: 'Spring',
  stages: exampleFunnel.stages.map((stage, index) => ({ id: `s-${index}`, ...stage })),
  hires: 1,
  updatedAt: '2026-01-15T09:00:00.000Z',
  ...more,
});
const show = (given: Partial<Funnel> = {}) =>
  render(<FunnelResult funnel={funnel(given)} changes={changes} guides={guides} />);

describe('the counts', () => {
  test('have a field each, named by the stage, and say what cannot be read', () => {
    const onChange = vi.fn();
    render(<FunnelForm funnel={funnel()} onChange={onChange} onRemoveStage={() => undefined} />);
    const call = within(screen.getByRole('group', { name: 'Call' }));
    fireEvent.input(call.getByLabelText(/^Team time/u), { target: { value: '45 min' } });
    expect(onChange.mock.lastCall![0].stages[1]).toMatchObject({ name: 'Call', hours: 0.75 });
    fireEvent.input(call.getByLabelText(/^People who/u), { target: { value: '2.5' } });
    expect(call.getByText('Only whole numbers fit here. Write it without a fraction.')).toBeTruthy();
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('take a stage more, with as many people as signed, and one less', () => {
    const onChange = vi.fn();
    const onRemove = vi.fn();
    render(<FunnelForm funnel={funnel()} onChange={onChange} onRemoveStage={onRemove} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add a stage' }));
    expect(onChange.mock.lastCall![0].stages.at(-1)).toMatchObject({ name: 'Stage 6', people: 1 });
    fireEvent.click(screen.getByRole('button', { name: /^Remove this stage.*Offer$/u }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('s-4');
  });

  test('keep at least one stage, and at most eight', () => {
    const [stage] = funnel().stages;
    const many = (count: number) =>
      funnel({ stages: Array.from({ length: count }, (_, index) => ({ ...stage!, id: `${index}` })) });
    const noop = () => undefined;
    render(<FunnelForm funnel={many(1)} onChange={noop} onRemoveStage={noop} />);
    expect(screen.queryByRole('button', { name: /^Remove/u })).toBeNull();
    cleanup();
    render(<FunnelForm funnel={many(8)} onChange={noop} onRemoveStage={noop} />);
    expect(screen.queryByRole('button', { name: 'Add a stage' })).toBeNull();
  });
});

describe('the result', () => {
  test('says what one hire takes, the change that is worth most, and how little one hire tells', () => {
    show();
    expect(screen.getByText('One hire takes 120 applicants, 78 hours of the team and 28 days.')).toBeTruthy();
    expect(screen.getByText(/One hire then takes 80 applicants and 52 hours\./u)).toBeTruthy();
    expect(screen.getByText(/is 27 to 537\.$/u)).toBeTruthy();
    expect(screen.getByText(/narrow it to 48 to 300\.$/u)).toBeTruthy();
    const row = within(screen.getByRole('row', { name: /^Call/u }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '24',
      '10',
      '9',
      '5',
      '42% (27% to 58%)',
      '12',
      '24',
    ]);
  });

  test('without a hire says so, and invents nothing for one', () => {
    show({ hires: 0, stages: funnel().stages.map((stage) => ({ ...stage, withdrew: 0 })) });
    expect(screen.getByText(/^Nobody has signed yet\./u)).toBeTruthy();
    expect(screen.getByText(/is 45 or more\.$/u)).toBeTruthy();
    expect(screen.queryByText(/Which change/u)).toBeNull();
    expect(screen.queryByText(/NaN|Infinity/u)).toBeNull();
  });

  test.each<[string, Partial<Funnel>, RegExp]>([
    ['counts that do not fit', { hires: 3 }, /^“Signed” has more people than “Offer”/u],
    [
      'nobody at all',
      { hires: 0, stages: [{ ...funnel().stages[0]!, people: 0, withdrew: 0 }] },
      /^Nobody has applied/u,
    ],
  ])('with %s says that and reckons nothing', (_, given, said) => {
    show(given);
    expect(
      screen.getByText((_, element) => element?.tagName === 'P' && said.test(element.textContent ?? '')),
    ).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('goes to Markdown, and what a reader typed stays text', () => {
    const [first, ...rest] = funnel().stages;
    const hostile = funnel({ name: '<img src=x>', stages: [{ ...first!, name: '# a | b' }, ...rest] });
    const text = writeFunnel(hostile, changes, words);
    expect(text).toContain('# Hiring funnel: \\<img src=x>');
    expect(text).toContain('| \\# a \\| b | 120 | 24 | 94 | 2 |');
    expect(text).toContain('One hire takes 120 applicants');
    expect(writeFunnel(funnel({ hires: 9 }), changes, words)).toContain('has more people than');
  });
});

test('searches stand side by side and together, but for those whose counts do not fit', () => {
  const sound = funnel({ id: 'b', name: 'Autumn' });
  const { rerender } = render(<SideBySide saved={[funnel(), sound]} />);
  const cells = (name: string) =>
    within(screen.getByRole('row', { name: new RegExp(`^${name}`, 'u') }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(cells('Nine times in ten')).toEqual(['27 to 537', '27 to 537', '40 to 362']);
  rerender(<SideBySide saved={[funnel(), sound, funnel({ id: 'c', name: 'Broken', hires: 9 })]} />);
  expect(cells('Signed')).toEqual(['1', '1', 'Counts do not fit', '2']);
  const [stage, ...rest] = sound.stages;
  rerender(
    <SideBySide saved={[funnel(), { ...sound, stages: [{ ...stage!, name: 'Sourced' }, ...rest] }]} />,
  );
  expect(screen.getByText(/to count them together/u)).toBeTruthy();
});
