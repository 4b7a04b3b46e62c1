// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openRecords } from '#browser/records/open-records.ts';
import { emptyStore } from '#domain/records/store.ts';
import { Search } from '#islands/search/Search.tsx';
import { onShelf } from '#schemas/collections.ts';
import { search as text } from '#strings';
import { translate } from '../support/translate.ts';

const engine = vi.hoisted(() => ({ search: vi.fn() }));
vi.mock('#browser/search-engine.ts', () => ({ loadSearchEngine: async () => engine }));

let base = '';
let count = 0;
beforeEach(() => {
  base = `/${count++}/`;
  engine.search.mockImplementation(async (query: string) => ({
    total: 1,
    counts: {},
    pages: [
      {
        url: '#found',
        title: `Page on ${query}`,
        collection: 'frameworks',
        answer: 'Say it.',
        sections: [{ title: 'A section', url: '#section' }],
        excerpt: null,
      },
    ],
    corrected: query === 'delgation' ? 'delegation' : null,
    fullText: 'searched',
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = () => render(<Search base={base} shelves={onShelf('search')} takesFocus />);
const box = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (value: string) => fireEvent.input(box(), { target: { value } });
const offered = () =>
  [...document.querySelectorAll('.search-recent li')].map(({ textContent }) => textContent);
const result = (query: string) => screen.findByRole('link', { name: `Page on ${query}` });
const records = () => openRecords(base);
const kept = async () => (await records()).store().searches.map(({ q }) => q);

/** Asks, and opens what was found. */
async function openResultOf(query: string) {
  type(query);
  fireEvent.click(await result(query));
}
/** A reader who has opened results of these, the last one last, and comes back to the search. */
async function comeBackAfter(...queries: readonly string[]) {
  show();
  for (const query of queries) await openResultOf(query);
  cleanup();
  show();
  box().focus();
  if (queries.length > 0) await waitFor(() => expect(offered().length).toBeGreaterThan(0));
}

describe('a query', () => {
  test('whose result was opened is offered while nothing is asked: five of them, the newest first', async () => {
    await comeBackAfter('one', 'two', 'three', 'four', 'five', 'six');
    await waitFor(() => expect(offered()).toEqual(['six', 'five', 'four', 'three', 'two']));
    expect(screen.getByRole('list', { name: text.recent })).toBeTruthy();
    type('pay');
    await result('pay');
    expect(offered()).toEqual([]);
    type('');
    await waitFor(() => expect(offered()[0]).toBe('six'));
    expect(await kept()).toHaveLength(6);
  });

  test('that was only typed is not remembered', async () => {
    show();
    type('pay');
    await result('pay');
    type('');
    box().focus();
    fireEvent.click(screen.getByRole('link', { name: 'Situations' }));
    expect(await kept()).toEqual([]);
  });

  test('that found nothing is not remembered by a shelf', async () => {
    engine.search.mockResolvedValue({
      total: 0,
      counts: {},
      pages: [],
      corrected: null,
      fullText: 'searched',
    });
    show();
    type('zzz');
    await screen.findByText(text.emptyHint);
    fireEvent.click(screen.getByRole('link', { name: 'Situations' }));
    expect(localStorage.getItem(`em-playbook:${base}:journal:recent-searches`)).toBeNull();
    expect(await kept()).toEqual([]);
  });

  test.each([
    ['a click', async () => fireEvent.click(await result('pay'))],
    ['Enter', async () => (await result('pay')) && fireEvent.submit(document.querySelector('form')!)],
    ['a section', async () => fireEvent.click(await screen.findByRole('link', { name: 'A section' }))],
    [
      'another tab',
      async () => fireEvent(await result('pay'), new MouseEvent('auxclick', { button: 1, bubbles: true })),
    ],
  ])('is remembered at once by %s', async (_, open) => {
    show();
    type('pay');
    await open();
    // The page may be gone now: nothing is waited for.
    expect(localStorage.getItem(`em-playbook:${base}:journal:recent-searches`)).toContain('"pay"');
    await vi.waitFor(async () => expect(await kept()).toEqual(['pay']));
  });

  test('is not remembered by the menu of a result', async () => {
    show();
    type('pay');
    fireEvent(await result('pay'), new MouseEvent('auxclick', { button: 2, bubbles: true }));
    expect(localStorage.getItem(`em-playbook:${base}:journal:recent-searches`)).toBeNull();
  });

  test('is remembered as it was answered, where words of it were mended', async () => {
    await comeBackAfter('delgation');
    expect(offered()).toEqual(['delegation']);
  });

  test('is asked again by its button, which gives the focus back to the field', async () => {
    await comeBackAfter('one', 'two');
    fireEvent.submit(document.querySelector('form')!);
    const button = screen.getByRole('button', { name: 'one' });
    button.focus();
    fireEvent.click(button);
    expect(box().value).toBe('one');
    expect(document.activeElement).toBe(box());
    const clicked = vi.fn();
    document.addEventListener('click', clicked);
    await result('one');
    // Enter in the empty field opens nothing, now or later.
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(clicked).not.toHaveBeenCalled();
    document.removeEventListener('click', clicked);
  });

  test('is asked again on a translated page', async () => {
    await comeBackAfter('one');
    translate(document.body);
    fireEvent.click(document.querySelector('.search-recent li font')!);
    await result('one');
    expect(document.querySelector('.search-recent')).toBeNull();
  });

  test('is reached by the arrow keys, as are forgetting and the shelves after it', async () => {
    await comeBackAfter('one', 'two');
    await waitFor(() => expect(offered()).toEqual(['two', 'one']));
    const down = () => {
      fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
      return document.activeElement?.textContent;
    };
    const [firstShelf] = document.querySelectorAll('.search-shelves a');
    expect([down(), down(), down(), down()]).toEqual(['two', 'one', text.forget, firstShelf?.textContent]);
  });

  test('keeps its own direction, and markup in it is text', async () => {
    const query = 'שלום <img src=x>';
    await comeBackAfter(query);
    expect(screen.getByRole('button', { name: query }).dir).toBe('auto');
    expect(document.querySelector('.search-recent img')).toBeNull();
  });
});

describe('what was searched', () => {
  test('is forgotten at once: said, gone from what is stored, and the field has the focus', async () => {
    await comeBackAfter('one', 'two');
    const button = screen.getByRole('button', { name: text.forget });
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(offered()).toEqual([]));
    expect(screen.getByRole('status').textContent).toBe(text.forgotten);
    expect(document.activeElement).toBe(box());
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    type('pay');
    await result('pay');
    expect(screen.getByRole('status').textContent).not.toBe(text.forgotten);
    type('');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
  });

  test('goes from an open search when everything is deleted', async () => {
    await comeBackAfter('one');
    await (await records()).replace(emptyStore, { dropsAside: true });
    await waitFor(() => expect(offered()).toEqual([]));
  });

  test('comes to an open search from another tab', async () => {
    await comeBackAfter('one');
    const opened = await records();
    await opened.replace({
      ...opened.store(),
      searches: [{ q: 'from a file', at: '2026-01-15T09:00:00.000Z' }],
    });
    await waitFor(() => expect(offered()).toEqual(['from a file']));
  });

  test('is not asked for before the field has the focus', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const opens = vi.spyOn(indexedDB, 'open');
    render(<Search base={base} shelves={onShelf('search')} first={() => ({ query: 'pay' })} />);
    await result('pay');
    expect(opens).not.toHaveBeenCalled();
    box().focus();
    type('');
    await waitFor(() => expect(opens).toHaveBeenCalled());
  });

  test.each(['indexedDB', 'localStorage'])(
    'is nothing where %s is blocked, and nothing breaks',
    async (name) => {
      vi.stubGlobal(
        name,
        new Proxy(
          {},
          {
            get: () => {
              throw new DOMException('no', 'SecurityError');
            },
          },
        ),
      );
      show();
      await openResultOf('one');
      type('');
      box().focus();
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(document.querySelector('.search-recent')).toBeNull();
      expect(screen.getByRole('link', { name: 'Situations' })).toBeTruthy();
    },
  );
});
