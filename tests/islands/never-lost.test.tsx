// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Records } from '#browser/records/records.ts';
import { createPlan, basisWithoutAnswers } from '#domain/plan/make-plan.ts';
import { guideOf } from '#domain/plan/guide-of.ts';
import { maxLongText } from '#domain/records/limits.ts';
import { recordSchemas } from '#domain/records/schema.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import { draftBullet } from '#domain/resume/draft-bullet.ts';
import { useScenarios } from '#islands/capacity/use-scenarios.ts';
import { useFunnels } from '#islands/hiring-funnel/use-funnels.ts';
import { TextField } from '#islands/parts/TextField.tsx';
import { ToolRoot } from '#islands/parts/ToolRoot.tsx';
import { usePaged } from '#islands/parts/use-paged.tsx';
import { useOnce } from '#islands/parts/use-once.ts';
import { useRoute, type Grammar } from '#islands/parts/use-route.ts';
import { writeDate } from '#islands/parts/write-date.ts';
import { calendarOf } from '#islands/plan/plan-files.ts';
import { partsOf, shortDay } from '#islands/plan/plan-parts.ts';
import { RangeBars } from '#islands/salary/RangeBars.tsx';
import { nextPosition } from '#islands/resume/bullets.ts';
import { recordsInMemory } from '../support/follow-records.tsx';
import { exampleFunnel } from '../support/hiring-funnel.ts';
import { planContent } from '../support/plans.ts';
import { salaryRanges } from '../support/salary.ts';
import { evidenceOf } from '../support/stories.ts';

let records: Records;
vi.mock('#browser/records/open-records.ts', () => ({ openRecords: async () => records }));
afterEach(cleanup);

test('a field keeps what was typed where it is not taken, and shows what is saved once it is', () => {
  function Form({ takes }: { takes: boolean }) {
    const [saved, setSaved] = useState('old');
    return <TextField label="Title" value={saved} onChange={(written) => takes && setSaved(written)} />;
  }
  const { rerender } = render(<Form takes={false} />);
  const field = screen.getByLabelText<HTMLInputElement>('Title');
  fireEvent.input(field, { target: { value: 'new' } });
  rerender(<Form takes={false} />);
  expect(field.value).toBe('new');
  rerender(<Form takes />);
  fireEvent.input(field, { target: { value: 'newer' } });
  expect(field.value).toBe('newer');
});

describe('a second click', () => {
  const place = { base: '/', worksheet: '/', dataPage: '/' };
  test('of a double click, and a held key, do nothing in any tool, but on what takes a step', async () => {
    records = await recordsInMemory();
    const pressed: string[] = [];
    render(
      <ToolRoot name="any" place={place} lost="">
        {() => (
          <>
            <button onClick={() => pressed.push('make')}>Make</button>
            <span data-repeats>
              <button onClick={() => pressed.push('more')}>More</button>
            </span>
          </>
        )}
      </ToolRoot>,
    );
    for (const name of ['Make', 'More']) {
      const button = await screen.findByRole('button', { name });
      fireEvent.click(button, { detail: 1 });
      fireEvent.click(button, { detail: 2 });
    }
    expect(pressed).toEqual(['make', 'more', 'more']);
    const isTaken = fireEvent.keyDown(screen.getByText('Make'), { key: 'Enter', repeat: true });
    expect(isTaken).toBe(false);
    expect(fireEvent.keyDown(screen.getByText('Make'), { key: 'Enter' })).toBe(true);
  });

  test('while the first is being saved makes nothing', async () => {
    const { result } = renderHook(() => useOnce());
    let made = 0;
    const make = () => result.current(async () => void (await Promise.resolve(made++)));
    await Promise.all([make(), make(), make()]);
    expect(made).toBe(1);
    await make();
    expect(made).toBe(2);
  });
});

test('a shared link is out of the address, and there again after a reload', () => {
  const grammar: Grammar<string> = {
    start: '',
    read: (hash) => hash,
    isShared: (hash) => hash.startsWith('#r='),
  };
  location.hash = '#r=1.a';
  const { result, unmount } = renderHook(() => useRoute(grammar));
  expect([result.current.shared, location.hash]).toEqual(['#r=1.a', '']);
  unmount();
  const again = renderHook(() => useRoute(grammar));
  expect(again.result.current.shared).toBe('#r=1.a');
  act(() => again.result.current.go(''));
  expect(again.result.current.shared).toBeNull();
  again.unmount();
  expect(renderHook(() => useRoute(grammar)).result.current.shared).toBeNull();
});

test.each([
  ['capacity', () => useScenarios(records, records.store().capacity)],
  ['funnels', () => useFunnels(records, records.store().funnels, exampleFunnel)],
] as const)(
  'a record of %s copied forty times has names of its own that can be saved',
  async (type, useList) => {
    records = await recordsInMemory();
    const { result, rerender } = renderHook<{ copy: () => void }, unknown>(useList);
    for (let count = 0; count < 40; count++) {
      // Until a copy is saved another press makes none.
      await vi.waitFor(() => {
        act(() => result.current.copy());
        expect(records.store()[type]).toHaveLength(count + 1);
      });
      rerender();
    }
    const saved: readonly { name: string }[] = records.store()[type];
    for (const each of saved) expect(recordSchemas[type].safeParse(each).success).toBe(true);
    expect(new Set(saved.map(({ name }) => name)).size).toBe(40);
  },
);

test('a bullet made from the longest example can be saved', () => {
  const long = '𝔸'.repeat(maxLongText / 2);
  const text = draftBullet(evidenceOf({ situation: long, action: long, result: long }));
  expect(text.length).toBeLessThanOrEqual(maxLongText);
  expect(text).toMatch(/𝔸…$/u);
  expect(nextPosition([{ id: 'b', text, evidenceIds: [], position: 1_000_000_000, updatedAt: '' }])).toBe(
    1e9,
  );
});

describe('dates and pages that come with a file', () => {
  const plan = createPlan(
    'p',
    { basis: basisWithoutAnswers('aspiring', 'both'), start: '2026-01-15' },
    planContent,
    '2026-01-15T09:00:00.000Z',
  );
  const site = { links: {}, pages: null, base: '/', origin: 'https://example.org' };

  test.each(['9999-12-20', '0001-01-01', '1999-12-31', '2101-01-01'])(
    'a plan from %s is shown, marked, and not in a calendar',
    (start) => {
      const odd = { ...plan, start, reviewOn: start };
      for (const { days } of partsOf(odd)) if (days) expect(shortDay(days.last)).toMatch(/\d/u);
      expect(writeDate(start, true)).toMatch(/cannot be right/u);
      expect(calendarOf(odd, site)).toBeNull();
    },
  );

  test.each(['9999-12-31T23:59:59.999Z', '2999-01-01T00:00:00.000Z', '0001-01-01T00:00:00.000Z'])(
    '%s is marked where only what was can be meant',
    (time) => {
      expect(writeDate(time)).toMatch(/cannot be right/u);
    },
  );

  test('a plan that changed in the future has a calendar stamped now', () => {
    const file = calendarOf({ ...plan, updatedAt: '9999-12-31T23:59:59.999Z' }, site);
    expect(file).toMatch(/DTSTAMP:2/u);
    expect(file).not.toMatch(/9999/u);
  });

  test('a task that leads to a page that is gone says so without a link', () => {
    const task = {
      id: 't',
      phase: 'mine',
      text: 'Read',
      guide: '/faqs/gone/#part',
      guideTitle: 'Gone',
    } as const;
    expect(guideOf(task, {}, '/')).toMatchObject({ isGone: false });
    expect(guideOf(task, {}, '/', new Set(['/faqs/gone/']))).toMatchObject({ isGone: false });
    expect(guideOf(task, {}, '/', new Set())).toMatchObject({ isGone: true, title: 'Gone' });
    const { guideTitle, ...untitled } = task;
    expect(guideTitle && guideOf(untitled, {}, '/', new Set())).toMatchObject({ isGone: true });
  });
});

test.each([1, 1_000, 1_000_000, 1_000_000_000])(
  'an axis for offers of %s four times over has few ticks',
  (amount) => {
    const offer: Offer = {
      id: 'o',
      name: '',
      level: 'first',
      tier: 'mid',
      base: amount,
      bonus: amount,
      stock: amount,
      signOn: amount,
      years: 1,
      updatedAt: '',
    };
    const range = salaryRanges.ranges.first.mid;
    const { container } = render(
      <RangeBars
        data={salaryRanges}
        ranges={[{ level: 'first', tier: 'mid', range }]}
        offers={Array<Offer>(10_000).fill(offer)}
      />,
    );
    expect(container.querySelectorAll('.axis text').length).toBeLessThanOrEqual(12);
    expect(container.querySelectorAll('*').length).toBeLessThan(300);
  },
);

describe('a long list is shown a page at a time', () => {
  function List({ count, at = 0 }: { count: number; at?: number }) {
    const { shown, first, pager } = usePaged(
      Array.from({ length: count }, (_, index) => index),
      at,
    );
    return (
      <>
        <ol start={first + 1}>
          {shown.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
        {pager}
      </>
    );
  }
  const entries = () => screen.getAllByRole('listitem').map(({ textContent }) => Number(textContent));
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('with 50 entries at most, however far one goes, and the focus stays on the button', async () => {
    render(<List count={10_000} />);
    const next = await screen.findByRole('button', { name: 'Next' });
    expect([entries()[0], entries().length]).toEqual([0, 50]);
    expect(screen.getByRole('button', { name: 'Previous' }).getAttribute('aria-disabled')).toBe('true');
    next.focus();
    press('Next');
    expect([entries()[0], entries().length]).toEqual([50, 50]);
    expect(screen.getByRole('status').textContent).toBe('51 to 100 of 10,000');
    fireEvent.change(screen.getByLabelText('Page, of 200'), { target: { value: '200' } });
    expect([entries()[0], entries().length]).toEqual([9_950, 50]);
    press('Next');
    expect(entries()[0]).toBe(9_950);
    expect(document.activeElement).toBe(next);
    press('Previous');
    expect(entries()[0]).toBe(9_900);
  });

  test('opens where the reader is, and goes there when that changes', async () => {
    const { rerender } = render(<List count={120} at={77} />);
    expect(entries()[0]).toBe(50);
    await screen.findByRole('button', { name: 'Next' });
    press('Next');
    expect(entries()).toHaveLength(20);
    rerender(<List count={120} at={3} />);
    expect(entries()[0]).toBe(0);
  });

  test('stays among what is left when a filter takes entries away', async () => {
    const { rerender } = render(<List count={120} />);
    await screen.findByRole('button', { name: 'Next' });
    press('Next');
    press('Next');
    rerender(<List count={70} />);
    expect(entries()).toHaveLength(20);
    rerender(<List count={30} />);
    expect(entries()).toHaveLength(30);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
