// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startFilter } from '#browser/hub-filter.ts';
import { createNameFinder } from '#domain/search/find-names.ts';
import { packNames, type NamedEntry } from '#domain/search/names.ts';
import { wholeAsked } from '../support/asked.ts';

const engine = vi.hoisted(() => ({ load: vi.fn() }));
vi.mock('#browser/search-engine.ts', () => ({ loadSearchEngine: engine.load }));

const entry = (id: string, title: string, aliases: string[] = []): NamedEntry => ({
  path: `faqs/${id}/`,
  collection: 'faqs',
  title,
  aliases,
  headings: [],
  asked: [],
  answer: '',
});
const { names, asked } = packNames(
  [
    entry('pip', 'How do I run a performance improvement plan?', ['PIP']),
    entry('reports', 'How many direct reports?'),
    entry('pay', 'What does it pay?', ['salary']),
  ],
  [],
);
const finder = createNameFinder(names, { asked: wholeAsked(asked) });
const card = (id: string, title: string) =>
  `<li><h3><a href="/faqs/${id}/">${title}</a></h3><p>Answer.</p></li>`;
const field = () => document.querySelector<HTMLInputElement>('[data-filter]')!;
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li:not([hidden])')].map(
    (item) => item.querySelector('a')!.pathname,
  );
const status = () => document.querySelector('[role=status]')!.textContent;
const type = (query: string) => {
  field().value = query;
  field().dispatchEvent(new Event('input', { bubbles: true }));
};
const press = (key: string) =>
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(() => {
  history.replaceState(null, '', '/faqs/');
  engine.load.mockReset().mockResolvedValue({ findNames: async (query: string) => finder.find(query) });
  document.body.innerHTML = `
    <input type="search" data-filter="faqs">
    <p role="status" data-filter-status>3 entries, all shown.</p>
    <p data-filter-elsewhere hidden><a href="/search/">Elsewhere</a></p>
    <nav class="jump"><a href="#people">People</a> <a href="#pay">Pay</a></nav>
    <section class="hub-group" id="people"><ul>${card('pip', 'How do I run a performance improvement plan?')}${card('reports', 'How many direct reports?')}</ul></section>
    <section class="hub-group" id="pay"><ul>${card('pay', 'What does it pay?')}</ul></section>`;
});
afterEach(() => vi.restoreAllMocks());

describe('the field on a hub', () => {
  test('leaves what is found by name, hides the rest with its groups, and says how many', async () => {
    startFilter(field());
    type('pip');
    await vi.waitFor(() => expect(status()).toBe('1 of 3 for “pip”.'));
    expect(shown()).toEqual(['/faqs/pip/']);
    expect(document.querySelector<HTMLElement>('#pay')!.hidden).toBe(true);
    expect(document.querySelector<HTMLElement>('.jump a[href="#pay"]')!.hidden).toBe(true);
    expect(document.querySelector<HTMLElement>('#people')!.hidden).toBe(false);
  });

  test('keeps what is asked in the address, and shows everything again with Escape', async () => {
    startFilter(field());
    type('salary');
    await vi.waitFor(() => expect(shown()).toEqual(['/faqs/pay/']));
    expect(location.search).toBe('?q=salary');
    press('Escape');
    await vi.waitFor(() => expect(shown()).toHaveLength(3));
    expect(field().value).toBe('');
    expect(location.search).toBe('');
    expect(status()).toBe('3 entries, all shown.');
  });

  test('begins with what the address asks', async () => {
    history.replaceState(null, '', '/faqs/?q=reports');
    startFilter(field());
    expect(field().value).toBe('reports');
    await vi.waitFor(() => expect(shown()).toEqual(['/faqs/reports/']));
  });

  test('begins with what was typed before its script came', async () => {
    history.replaceState(null, '', '/faqs/?q=reports');
    field().value = 'pay';
    startFilter(field());
    await vi.waitFor(() => expect(shown()).toEqual(['/faqs/pay/']));
  });

  test('opens by Enter the first one left, when the page shows what stands in the field and no sooner', async () => {
    const opened: string[] = [];
    document.addEventListener('click', (event) => {
      event.preventDefault();
      opened.push((event.target as HTMLAnchorElement).pathname);
    });
    let give: (loaded: unknown) => void = () => {};
    engine.load.mockReturnValue(new Promise((resolve) => (give = resolve)));
    startFilter(field());
    press('Enter');
    type('salary');
    press('Enter');
    expect(opened).toEqual([]);
    give({ findNames: async (query: string) => finder.find(query) });
    await vi.waitFor(() => expect(opened).toEqual(['/faqs/pay/']));
    press('Enter');
    expect(opened).toEqual(['/faqs/pay/', '/faqs/pay/']);
  });

  test('leads on to the search where nothing is left', async () => {
    startFilter(field());
    type('zzzz');
    await vi.waitFor(() => expect(status()).toBe('Nothing on this page for “zzzz”.'));
    const elsewhere = document.querySelector<HTMLElement>('[data-filter-elsewhere]')!;
    expect(elsewhere.hidden).toBe(false);
    expect(elsewhere.querySelector('a')!.search).toBe('?q=zzzz');
  });

  test('goes by the text alone where the names do not come, and asks for them again', async () => {
    engine.load.mockRejectedValueOnce(new Error('offline'));
    startFilter(field());
    await vi.waitFor(() => expect(engine.load).toHaveBeenCalledOnce());
    engine.load.mockRejectedValueOnce(new Error('offline'));
    type('direct');
    await vi.waitFor(() => expect(shown()).toEqual(['/faqs/reports/']));
    type('pip');
    await vi.waitFor(() => expect(shown()).toEqual(['/faqs/pip/']));
  });
});
