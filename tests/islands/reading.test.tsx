// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Records } from '#browser/records/records.ts';
import { savePage } from '#browser/save-page.ts';
import type { PageNow } from '#domain/reading/page-now.ts';
import { setMark } from '#domain/reading/marks.ts';
import { ReadingTool } from '#islands/reading/ReadingTool.tsx';
import type { ReadingProps } from '#islands/reading/props.ts';
import { parseRoute } from '#islands/reading/route.ts';
import { list, path as pathText, savePage as saveText } from '#strings/reading';
import { save } from '#strings/tools';
import { recordsInMemory } from '../support/follow-records.tsx';

let records: Records;
vi.mock('#browser/records/open-records.ts', () => ({ openRecords: async () => records }));

const step = (id: string, minutes: number) => ({
  id,
  title: `Title of ${id}`,
  kind: 'guide',
  why: 'it comes first',
  minutes,
  seen: '2026-11-21',
});
const tool: ReadingProps = {
  place: { base: '/handbook/', worksheet: '/w/', dataPage: '/d/' },
  title: 'Reading list',
  data: '/handbook/tools/reading/',
  collections: ['responsibilities', 'frameworks'],
  paths: [
    {
      id: 'first-week',
      title: 'First week',
      who: 'Somebody who begins.',
      steps: [step('responsibilities/one-to-ones', 7), step('frameworks/sbi', 5), step('tools/plan', 10)],
    },
    { id: 'second', title: 'Second', who: 'Others.', steps: [step('frameworks/sbi', 5)] },
  ],
  isOffline: true,
};
const pages: Record<string, Record<string, PageNow>> = {
  frameworks: {
    'frameworks/sbi': {
      title: 'SBI feedback',
      reviewed: '2026-11-29',
      changes: [{ on: '2026-11-29', why: 'The example adds up now.' }],
    },
  },
  responsibilities: {},
};
const marked = (id: string, title: string, name: 'saved' | 'read' = 'saved', seen = '2026-11-21') =>
  records.save('reading', setMark(undefined, { id, title, seen }, name, true, '2026-11-22T09:00:00.000Z'), {
    creates: true,
  });

beforeEach(async () => {
  records = await recordsInMemory();
  location.hash = '';
  vi.stubGlobal('fetch', async (href: string) => {
    const shelf = /reading\/([a-z]+)\.json$/u.exec(href)?.[1] ?? '';
    return Response.json(pages[shelf] ?? null, { status: pages[shelf] ? 200 : 404 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the list', () => {
  test('says how to begin, and of each path how long it takes', async () => {
    render(<ReadingTool {...tool} />);
    expect(await screen.findByText(list.nothing)).toBeTruthy();
    expect(screen.getByText(pathText.begin(3, 22))).toBeTruthy();
    expect(screen.queryByText(list.changed)).toBeNull();
  });

  test('has what is saved, below the base path, and takes it off with an undo', async () => {
    await marked('frameworks/sbi', 'SBI');
    render(<ReadingTool {...tool} />);
    const link = await screen.findByRole('link', { name: 'SBI' });
    expect(link.getAttribute('href')).toBe('/handbook/frameworks/sbi/');
    fireEvent.click(screen.getByRole('button', { name: /^Remove/u }));
    await vi.waitFor(() => expect(records.store().reading).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: save.undo }));
    await vi.waitFor(() => expect(records.store().reading).toMatchObject([{ saved: { v: true } }]));
  });

  test('says what changed since, and why, until it is seen', async () => {
    await marked('frameworks/sbi', 'SBI');
    render(<ReadingTool {...tool} />);
    expect(await screen.findByText('The example adds up now.', { exact: false })).toBeTruthy();
    expect(screen.getByText(list.because('29 November 2026'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Seen/u }));
    expect(await screen.findByText(list.unchanged)).toBeTruthy();
    expect(records.store().reading).toMatchObject([{ seen: '2026-11-29', saved: { v: true } }]);
  });

  test('names pages that are gone, and never those of shelves without reviews', async () => {
    await marked('responsibilities/old', 'An old guide');
    await marked('terms/one-to-one', 'One-to-one');
    render(<ReadingTool {...tool} />);
    const gone = await screen.findByText(list.gone, { exact: false });
    expect(gone.textContent).toBe(`${list.gone} An old guide`);
  });

  test('keeps a page that is read and off the list among what is read', async () => {
    await marked('frameworks/sbi', 'SBI');
    render(<ReadingTool {...tool} />);
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Read\s?: SBI$/u }));
    await vi.waitFor(() => expect(records.store().reading[0]?.read?.v).toBe(true));
    fireEvent.click(screen.getByRole('button', { name: /^Remove/u }));
    const read = await screen.findByRole('heading', { name: list.done });
    expect(within(read.parentElement!).getByRole('link', { name: 'SBI' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Remove/u }));
    await vi.waitFor(() => expect(records.store().reading).toEqual([]));
  });
});

describe('a path', () => {
  test('counts a tick, on every path that leads through the page, and forgets one taken away', async () => {
    location.hash = '#first-week';
    render(<ReadingTool {...tool} />);
    expect(await screen.findByText(pathText.progress(0, 3, 22))).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Read\s?: Title of frameworks\/sbi$/u }));
    expect(await screen.findByText(pathText.progress(1, 3, 17))).toBeTruthy();
    expect(records.store().reading).toMatchObject([{ id: 'frameworks/sbi', seen: '2026-11-21' }]);
    cleanup();
    location.hash = '#second';
    render(<ReadingTool {...tool} />);
    expect(await screen.findByText(pathText.progress(1, 1, 0))).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox'));
    await vi.waitFor(() => expect(records.store().reading).toEqual([]));
  });

  test('is shared by an address that carries no tick and no name', async () => {
    await marked('frameworks/sbi', 'SBI', 'read');
    location.hash = '#first-week';
    render(<ReadingTool {...tool} />);
    const field = await screen.findByLabelText<HTMLInputElement>(pathText.share);
    expect(field.value).toBe(`${location.origin}/handbook/paths/first-week/`);
    for (const line of pathText.lines) expect(screen.getByText(line)).toBeTruthy();
  });

  test('that the site does not have is said to be gone', async () => {
    location.hash = '#third';
    render(<ReadingTool {...tool} />);
    expect(await screen.findByText(pathText.gone)).toBeTruthy();
  });
});

test.each([
  ['#first-week', { page: 'path', id: 'first-week' }],
  ['#path=first-week', null],
  ['#%zz', null],
])('the address %s is read', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

describe('the button of a page', () => {
  const press = async () => {
    const button = document.querySelector<HTMLElement>('[data-save-page]')!;
    await savePage(button);
    return document.querySelector('[data-said]')?.textContent;
  };
  const act = (name: string) =>
    [...document.querySelectorAll('[data-said] button')].find(({ textContent }) => textContent === name);

  beforeEach(() => {
    document.documentElement.dataset['base'] = '/handbook/';
    vi.stubGlobal('location', { pathname: '/handbook/frameworks/sbi/', origin: 'https://a.example' });
    document.body.innerHTML = '<h1>SBI feedback</h1><button data-save-page="2026-11-21">Save</button>';
  });
  afterEach(() => {
    document.body.innerHTML = '';
    delete document.documentElement.dataset['base'];
  });

  test('saves it once, as it stands, leads to the list, and takes it back', async () => {
    const inMemory = records;
    records = { ...inMemory, trouble: () => null };
    const button = document.querySelector<HTMLElement>('[data-save-page]')!;
    await Promise.all([savePage(button), savePage(button)]);
    expect(document.querySelector('[data-said]')?.textContent).toBe(
      `${saveText.saved} ${saveText.see} ${save.undo}`,
    );
    expect(document.querySelector('[data-said] a')?.getAttribute('href')).toBe('/handbook/tools/reading/');
    expect(records.store().reading).toMatchObject([
      { id: 'frameworks/sbi', title: 'SBI feedback', seen: '2026-11-21', saved: { v: true } },
    ]);
    expect(await press()).toBe(`${saveText.already} ${saveText.see} ${saveText.remove}`);
    (act(saveText.remove) as HTMLElement).click();
    await vi.waitFor(() => expect(document.querySelector('[data-said]')?.textContent).toBe(saveText.removed));
    expect(records.store().reading).toEqual([]);
  });

  test('says so where the browser keeps nothing, and saves nothing', async () => {
    expect(await press()).toBe(saveText.blocked);
    expect(records.store().reading).toEqual([]);
  });

  test('off the list leaves the tick', async () => {
    records = { ...records, trouble: () => null };
    await marked('frameworks/sbi', 'SBI', 'read');
    await press();
    (act(save.undo) as HTMLElement).click();
    await vi.waitFor(() =>
      expect(records.store().reading).toMatchObject([{ saved: { v: false }, read: { v: true } }]),
    );
  });
});
