// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withUsual, type CapacityField } from '#domain/capacity/capacity-inputs.ts';
import type { Capacity } from '#domain/records/toolkit-records.ts';
import { MixView } from '#islands/capacity/MixView.tsx';
import { ScenarioChoice } from '#islands/capacity/ScenarioChoice.tsx';
import type { Change, Scenarios } from '#islands/capacity/use-scenarios.ts';
import { WeekForm } from '#islands/capacity/WeekForm.tsx';
import { WeekResult } from '#islands/capacity/WeekResult.tsx';
import { writeMarkdown } from '#islands/capacity/markdown.ts';
import { readToolData } from '#tooling/tool/read-content.ts';

afterEach(cleanup);

const { levers } = readToolData('capacity/week');
const mix = readToolData('capacity/mix');
const pages = { reports: '/r/', coding: '/c/', roadmap: '/m/', olderSource: '/o/' };
const scenario = (given: Partial<Record<CapacityField, number>>, more: Partial<Capacity> = {}): Capacity => ({
  id: 'a',
  name: 'Today',
  inputs: withUsual(given),
  updatedAt: '2026-01-15T09:00:00.000Z',
  ...more,
});
const show = (given: Partial<Record<CapacityField, number>>) =>
  render(<WeekResult scenario={scenario(given)} levers={levers} codingPage="/c/" />);

describe('the numbers of a week', () => {
  test('are read as people type them, and say how to write what cannot be read', () => {
    const onChange = vi.fn();
    render(<WeekForm inputs={withUsual({})} onChange={onChange} />);
    fireEvent.input(screen.getByLabelText(/^Team meetings/u), { target: { value: '90 min' } });
    expect(onChange).toHaveBeenCalledWith(withUsual({ ritualHours: 1.5 }));
    fireEvent.input(screen.getByLabelText(/^Direct reports/u), { target: { value: 'six' } });
    expect(screen.getByText('Write it as a number, like 6.')).toBeTruthy();
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('have a field for every input, with steps of its own', () => {
    const onChange = vi.fn();
    render(<WeekForm inputs={withUsual({})} onChange={onChange} />);
    expect(screen.getAllByRole('textbox')).toHaveLength(Object.keys(withUsual({})).length);
    fireEvent.click(screen.getByRole('button', { name: 'More: Length of a 1:1' }));
    expect(onChange).toHaveBeenCalledWith(withUsual({ oneToOneMin: 35 }));
  });
});

test('a scenario keeps its name where the field is emptied, and says so', () => {
  const change = vi.fn();
  const current = scenario({});
  const scenarios = { saved: [current], current, isExample: false, change } as unknown as Scenarios;
  render(<ScenarioChoice scenarios={scenarios} onRemove={() => undefined} />);
  const field = screen.getByLabelText('Name of this scenario');
  fireEvent.input(field, { target: { value: ' ' } });
  expect(screen.getByText(/^A scenario needs a name/u)).toBeTruthy();
  expect(change).not.toHaveBeenCalled();
  fireEvent.input(field, { target: { value: ' Next year ' } });
  expect(change).toHaveBeenCalledExactlyOnceWith({ name: 'Next year' });
});

describe('the result', () => {
  test.each([
    [{ reports: 5 }, 'There is room: 7 hours a week left.'],
    [{ reports: 8, openRoles: 1 }, /^The week is full: less than half an hour left\./u],
    [{ reports: 6, openRoles: 1, adminHours: 2.06 }, /^The week is full: 2\.5 hours left\./u],
    [{ reports: 10, openRoles: 2 }, 'Your tasks take 5.5 hours more than the week has. Something waits.'],
  ])('says the verdict in words: %j', (given, verdict) => {
    show(given);
    expect(screen.getByText(verdict)).toBeTruthy();
  });

  test('names the three largest levers with their hours and prices, only where the week is over', () => {
    const { container } = show({ reports: 10, openRoles: 2, seniors: 4 });
    const items = [...container.querySelectorAll('.links li')].map(({ textContent }) => textContent);
    expect(items.map((text) => /(?<=: )[\d.]+/u.exec(text ?? '')?.[0])).toEqual(['4.5', '4', '1.5']);
    expect(items[0]).toContain(levers['split-team'].price);
    cleanup();
    expect(show({}).container.querySelector('.links')).toBeNull();
  });

  test('notes the trade-off of much coding with many reports', () => {
    show({ reports: 7, codingHours: 9 });
    expect(screen.getByText(/^You write code for more than 20%/u)).toBeTruthy();
    cleanup();
    show({ reports: 6, codingHours: 9 });
    expect(screen.queryByText(/^You write code/u)).toBeNull();
  });

  test('goes to Markdown, and what a reader typed stays text', () => {
    const text = writeMarkdown(scenario({ reports: 10, openRoles: 2 }, { name: '<img src=x> | a' }), levers);
    expect(text).toContain('# My week: \\<img src=x> \\| a');
    expect(text).toContain('| **Left** | **−5.5** |');
    expect(text).toContain('Direct reports | 10 |');
  });
});

describe('the team’s time', () => {
  const showMix = (saved: Capacity, onChange: (by: Change) => void = () => undefined) =>
    render(<MixView mix={mix} pages={pages} scenario={saved} choice={null} onChange={onChange} />);

  test('teaches where nothing is counted, and says where 70/20/10 comes from', () => {
    showMix(scenario({}));
    expect(screen.getByText(/^Nothing is counted yet\./u)).toBeTruthy();
    expect(screen.getByText(/one unsourced public web guide, 2026/u)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('counts a field that is emptied as nothing', () => {
    const onChange = vi.fn();
    const now = { product: 16, platform: 2, operations: 2 };
    showMix(scenario({}, { mix: { now } }), onChange);
    const [platform] = screen.getAllByLabelText(/^Platform and debt/u, { selector: 'input' });
    fireEvent.input(platform!, { target: { value: ' ' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ mix: { now: { ...now, platform: 0 } } });
  });

  test('stands beside 70/20/10 and the reader’s own target, with what a difference may mean', () => {
    const now = { product: 16, platform: 2, operations: 2 };
    showMix(scenario({}, { mix: { now, target: { product: 60, platform: 30, operations: 10 } } }));
    const row = within(screen.getByRole('row', { name: /^Platform and debt/u }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '10',
      '20',
      '30',
      '10 points less',
      '20 points less',
    ]);
    expect(screen.getByText('Platform and debt: 20 points less')).toBeTruthy();
    expect(screen.getByText(mix.kinds.platform.less)).toBeTruthy();
    expect(screen.getByText(mix.kinds.operations.same)).toBeTruthy();
  });
});
