// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchAnswer } from '#browser/search-engine.ts';
import type { FoundPage } from '#domain/search/results.ts';
import { Search } from '#islands/search/Search.tsx';
import { onShelf } from '#schemas/collections.ts';
import { search as text } from '#strings';

const shelves = onShelf('search');
const page = (more: Partial<FoundPage>): FoundPage => ({
  url: '/frameworks/sbi/',
  title: 'SBI',
  collection: 'frameworks',
  answer: 'Say what you saw.',
  sections: [],
  excerpt: null,
  ...more,
});

const engine = vi.hoisted(() => ({ search: vi.fn(), load: vi.fn() }));
vi.mock('#browser/search-engine.ts', () => ({ loadSearchEngine: engine.load }));

const answerWith = (answer: Partial<SearchAnswer>) =>
  engine.search.mockResolvedValue({
    total: 0,
    counts: {},
    pages: [],
    corrected: null,
    fullText: 'searched',
    ...answer,
  });

beforeEach(() => {
  engine.search.mockReset();
  engine.load.mockReset().mockResolvedValue({ search: engine.search });
});
afterEach(cleanup);

const type = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
const status = () => screen.getByRole('status').textContent;

describe('Search', () => {
  test('offers the shelves before anything is typed', () => {
    render(<Search base="/" shelves={shelves} />);
    expect(screen.getByRole('link', { name: 'Situations' }).getAttribute('href')).toBe('/situations/');
    expect(engine.search).not.toHaveBeenCalled();
  });

  test.each([
    ['a key', () => fireEvent.keyDown(screen.getByRole('searchbox'), { key: 's' })],
    ['a tap', () => fireEvent.pointerDown(screen.getByRole('searchbox'))],
  ])('loads the engine with %s, and no sooner', async (_, use) => {
    render(<Search base="/" shelves={shelves} />);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(engine.load).not.toHaveBeenCalled();
    use();
    await waitFor(() => expect(engine.load).toHaveBeenCalledOnce());
    type('sbi');
    await waitFor(() => expect(engine.search).toHaveBeenCalledOnce());
    expect(engine.load).toHaveBeenCalledOnce();
  });

  test('loads the engine at once where a search was asked for', async () => {
    render(<Search base="/" shelves={shelves} loadsAtOnce />);
    await waitFor(() => expect(engine.load).toHaveBeenCalledOnce());
  });

  test('shows results in one ranking, each with its shelf, its promise and the matching sections', async () => {
    answerWith({
      total: 2,
      counts: { frameworks: 1, faqs: 1 },
      pages: [
        page({
          sections: [{ title: 'How it works', url: '/frameworks/sbi/#how' }],
          excerpt: 'say <mark>what</mark> you saw',
        }),
        page({ url: '/faqs/x/', title: 'How often?', collection: 'faqs', answer: 'Weekly.' }),
      ],
    });
    render(<Search base="/" shelves={shelves} />);
    type('what');
    await waitFor(() => expect(status()).toBe('2 results for “what”.'));
    const results = screen.getAllByRole('listitem').filter((item) => item.classList.contains('found'));
    expect(results.map((item) => item.querySelector('.found-shelf')?.textContent)).toEqual([
      'framework',
      'answered question',
    ]);
    expect(screen.getByText('Weekly.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'How it works' }).getAttribute('href')).toBe(
      '/frameworks/sbi/#how',
    );
    expect(document.querySelector('mark')?.textContent).toBe('what');
  });

  test('shows markup in an excerpt as text', async () => {
    const excerpt = 'a &lt;img src=x onerror=alert(1)&gt; <mark>b</mark>';
    answerWith({
      total: 1,
      counts: { frameworks: 1 },
      pages: [page({ sections: [{ title: 's', url: '#s' }], excerpt })],
    });
    render(<Search base="/" shelves={shelves} />);
    type('b');
    await waitFor(() =>
      expect(document.querySelector('.found-excerpt')?.textContent).toContain('<img src=x'),
    );
    expect(document.querySelector('img')).toBeNull();
  });

  test('narrows to one collection', async () => {
    answerWith({ total: 3, counts: { frameworks: 2, books: 1 }, pages: [page({})] });
    render(<Search base="/" shelves={shelves} />);
    type('sbi');
    fireEvent.click(await screen.findByRole('radio', { name: 'Books (1)' }));
    await waitFor(() =>
      expect(engine.search).toHaveBeenLastCalledWith(
        'sbi',
        expect.objectContaining({ collection: 'books', limit: 10 }),
      ),
    );
  });

  test('shows more on demand', async () => {
    answerWith({ total: 20, counts: { frameworks: 20 }, pages: [page({})] });
    render(<Search base="/" shelves={shelves} />);
    type('sbi');
    fireEvent.click(await screen.findByRole('button', { name: 'Show 10 more' }));
    await waitFor(() =>
      expect(engine.search).toHaveBeenLastCalledWith('sbi', expect.objectContaining({ limit: 20 })),
    );
  });

  test('says so when nothing is found, and gives places to begin', async () => {
    answerWith({});
    render(<Search base="/handbook/" shelves={shelves} />);
    type('zzz');
    await waitFor(() => expect(status()).toBe('Nothing found for “zzz”.'));
    expect(screen.getByRole('link', { name: 'Templates' }).getAttribute('href')).toBe('/handbook/templates/');
  });

  test('says so when the engine cannot be loaded', async () => {
    engine.load.mockRejectedValue(new Error('offline'));
    render(<Search base="/" shelves={shelves} first={() => ({ query: 'sbi' })} />);
    await waitFor(() => expect(status()).toMatch(/^Search could not be loaded/u));
    expect(screen.getByRole('link', { name: 'Frameworks' })).toBeTruthy();
  });

  test('says so before anything is typed when the engine cannot be loaded', async () => {
    engine.load.mockRejectedValue(new Error('offline'));
    render(<Search base="/" shelves={shelves} loadsAtOnce />);
    await waitFor(() => expect(status()).toMatch(/^Search could not be loaded/u));
    expect(screen.queryByText(/^Type a question/u)).toBeNull();
  });

  test('says so while answers do not come, without results of another question, and answers again', async () => {
    answerWith({ total: 1, counts: { frameworks: 1 }, pages: [page({})] });
    render(<Search base="/" shelves={shelves} />);
    type('sbi');
    await screen.findByRole('link', { name: 'SBI' });
    engine.search.mockRejectedValueOnce(new Error('offline'));
    type('sbi feedback');
    await waitFor(() => expect(status()).toMatch(/^Search could not be loaded/u));
    expect(screen.queryByRole('link', { name: 'SBI' })).toBeNull();
    type('sbi');
    await waitFor(() => expect(status()).toBe('1 result for “sbi”.'));
    expect(screen.queryByRole('link', { name: 'Frameworks' })).toBeNull();
    expect(engine.load).toHaveBeenCalledTimes(2);
  });

  test('moves through results by arrow keys and opens the first by Enter', async () => {
    answerWith({ total: 1, counts: { frameworks: 1 }, pages: [page({ url: '#found' })] });
    render(<Search base="/" shelves={shelves} first={() => ({ query: 'sbi' })} />);
    const link = await screen.findByRole('link', { name: 'SBI' });
    const box = screen.getByRole('searchbox');
    box.focus();
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(link);
    fireEvent.keyDown(link, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(box);
    const clicked = vi.fn();
    link.addEventListener('click', clicked);
    fireEvent.submit(box.closest('form')!);
    expect(clicked).toHaveBeenCalledOnce();
  });

  test('ignores an answer that comes after a newer question', async () => {
    let answerFirst: (answer: unknown) => void = () => {};
    engine.search.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    answerWith({ total: 1, counts: { frameworks: 1 }, pages: [page({ title: 'Second' })] });
    render(<Search base="/" shelves={shelves} />);
    type('first');
    await waitFor(() => expect(engine.search).toHaveBeenCalledOnce());
    type('second');
    await screen.findByRole('link', { name: 'Second' });
    answerFirst({ total: 1, counts: {}, pages: [page({ title: 'First' })] });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(screen.queryByRole('link', { name: 'First' })).toBeNull();
  });

  test('says what it mended, and searches for what was typed when asked', async () => {
    answerWith({ total: 1, counts: { frameworks: 1 }, pages: [page({})], corrected: 'delegation' });
    render(<Search base="/" shelves={shelves} />);
    type('delgation');
    await waitFor(() => expect(status()).toBe('1 result for “delegation”.'));
    fireEvent.click(screen.getByRole('button', { name: 'Search instead for “delgation”' }));
    await waitFor(() =>
      expect(engine.search).toHaveBeenLastCalledWith('delgation', expect.objectContaining({ asTyped: true })),
    );
  });

  test('searches the full text when asked, where the names were enough', async () => {
    answerWith({ total: 1, counts: { frameworks: 1 }, pages: [page({})], fullText: 'not-needed' });
    render(<Search base="/" shelves={shelves} />);
    type('sbi');
    fireEvent.click(await screen.findByRole('button', { name: 'Search the full text too' }));
    await waitFor(() =>
      expect(engine.search).toHaveBeenLastCalledWith('sbi', expect.objectContaining({ fullText: true })),
    );
  });

  test.each([
    ['words', () => type('delegation')],
    ['a shelf', () => fireEvent.click(screen.getByRole('radio', { name: 'Books (1)' }))],
    ['more results', () => fireEvent.click(screen.getByRole('button', { name: 'Show 10 more' }))],
    [
      'the full text',
      () => fireEvent.click(screen.getByRole('button', { name: 'Search the full text too' })),
    ],
  ])('says that it waits for %s, and that nothing is answered yet', async (_, ask) => {
    answerWith({
      total: 20,
      counts: { frameworks: 19, books: 1 },
      pages: [page({})],
      fullText: 'not-needed',
    });
    render(<Search base="/" shelves={shelves} />);
    type('sbi');
    await waitFor(() => expect(status()).toBe('20 results for “sbi”.'));
    const panel = document.querySelector<HTMLElement>('.search-panel')!;
    expect(panel.dataset['answered']).toBe('sbi');
    let give: (answer: unknown) => void = () => {};
    engine.search.mockImplementationOnce(() => new Promise((resolve) => (give = resolve)));
    ask();
    await waitFor(() => expect(status()).toBe(text.loading));
    expect(panel.dataset['answered']).toBeUndefined();
    give({ total: 3, counts: { frameworks: 3 }, pages: [page({})], corrected: null, fullText: 'searched' });
    await waitFor(() => expect(status()).toMatch(/^3 results/u));
    expect(panel.dataset['answered']).toBeDefined();
  });

  test('Enter waits for the answer to what stands in the field, and opens nothing of an earlier one', async () => {
    answerWith({ total: 1, counts: { frameworks: 1 }, pages: [page({ url: '#first' })] });
    render(<Search base="/" shelves={shelves} />);
    type('first');
    const first = await screen.findByRole('link', { name: 'SBI' });
    const opened: string[] = [];
    document.addEventListener('click', ({ target }) =>
      opened.push((target as HTMLElement).textContent ?? ''),
    );
    let give: (answer: unknown) => void = () => {};
    engine.search.mockImplementationOnce(() => new Promise((resolve) => (give = resolve)));
    type('second');
    fireEvent.submit(first.closest('.search-panel')!.querySelector('form')!);
    await waitFor(() => expect(engine.search).toHaveBeenLastCalledWith('second', expect.anything()));
    expect(opened).toEqual([]);
    give({
      total: 1,
      counts: {},
      pages: [page({ url: '#second', title: 'Second' })],
      corrected: null,
      fullText: 'searched',
    });
    await waitFor(() => expect(opened).toEqual(['Second']));
  });

  test('says that it is searching after a while, and not before', async () => {
    engine.search.mockImplementation(() => new Promise(() => {}));
    render(<Search base="/" shelves={shelves} />);
    type('slow');
    await waitFor(() => expect(engine.search).toHaveBeenCalledOnce());
    expect(status()).toBe('');
    await waitFor(() => expect(status()).toBe('Searching …'));
  });

  test('asks again when the network is back', async () => {
    engine.load.mockRejectedValueOnce(new Error('offline'));
    answerWith({ total: 1, counts: { frameworks: 1 }, pages: [page({})] });
    render(<Search base="/" shelves={shelves} />);
    type('sbi');
    await waitFor(() => expect(status()).toMatch(/^Search could not be loaded/u));
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(status()).toBe('1 result for “sbi”.'));
  });

  describe('arrow keys', () => {
    const show = async () => {
      answerWith({
        total: 2,
        counts: { frameworks: 2 },
        pages: [
          page({ title: 'One', url: '#one', sections: [{ title: 'Part', url: '#part' }] }),
          page({ title: 'Two', url: '#two' }),
        ],
      });
      render(<Search base="/" shelves={shelves} first={() => ({ query: 'sbi' })} />);
      const one = await screen.findByRole('link', { name: 'One' });
      screen.getByRole('searchbox').focus();
      return one;
    };
    const press = (key: string, more: object = {}) =>
      fireEvent.keyDown(document.activeElement!, { key, ...more });
    const focused = () => document.activeElement?.textContent;

    test('go from result to result, and sideways to the sections of one', async () => {
      await show();
      press('ArrowDown');
      expect(focused()).toBe('One');
      press('ArrowDown');
      expect(focused()).toBe('Two');
      press('ArrowUp');
      press('ArrowRight');
      expect(focused()).toBe('Part');
      press('ArrowLeft');
      expect(focused()).toBe('One');
      press('ArrowUp');
      expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    });

    test.each([
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { shiftKey: true },
      { isComposing: true },
    ])('are the browser’s with %o', async (more) => {
      await show();
      press('ArrowDown', more);
      expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    });
  });
});
