import { narrow, type Listed } from '#domain/search/narrow.ts';
import { normaliseQuery } from '#domain/search/results.ts';
import { hubFilter as text } from '#strings';
import { keepInAddress } from './keep-in-address.ts';
import { keepScroll } from './keep-scroll.ts';
import { loadOnce } from './load-once.ts';
import { loadSearchEngine } from './search-engine.ts';

interface Item extends Listed {
  readonly element: HTMLElement;
  readonly link: HTMLAnchorElement;
}

/** The entries of the page: each item of a group, by the page it leads to. */
function itemsOf(base: string): Item[] {
  return [...document.querySelectorAll<HTMLElement>('.hub-group li')].flatMap((element) => {
    const link = element.querySelector('a');
    return link
      ? [{ element, link, path: link.pathname.slice(base.length), text: element.textContent ?? '' }]
      : [];
  });
}

/** Groups without entries hide, and so does what leads to them. */
function hideEmptyGroups(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.hub-group')) {
    group.hidden = !group.querySelector('li:not([hidden])');
    const jump = group.id && document.querySelector<HTMLElement>(`.jump a[href="#${group.id}"]`);
    if (jump) jump.hidden = group.hidden;
  }
}

/**
 * Has a field narrow what is on its page while somebody types: with the names that search knows, and by the text that
 * stands there. What is asked stays in the address. Started by the first touch of the field, or by an address that asks.
 */
export function startFilter(field: HTMLInputElement): void {
  const base = document.documentElement.dataset['base'] ?? '/';
  const collection = field.dataset['filter'] || null;
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-filter-${name}]`)!;
  const status = part('status');
  const elsewhere = part('elsewhere');
  const all = status.textContent;
  const items = itemsOf(base);
  const putBack = keepScroll();
  /** The query that the page shows. */
  let shown = '';
  /** Enter was pressed before the page showed what stands in the field. */
  let opens = false;
  let tickets = 0;

  const load = loadOnce(() => loadSearchEngine(base));
  /** What search finds; null where it cannot be asked. */
  const answerTo = (query: string) =>
    load()
      .then((loaded) => loaded.findNames(query, { hasWorksByOthers: collection === 'sources' }))
      .catch(() => null);
  const openFirst = () => items.find(({ element }) => !element.hidden)?.link.click();
  async function update(): Promise<void> {
    const ticket = ++tickets;
    const query = normaliseQuery(field.value);
    keepInAddress({ q: query });
    const answer = query ? await answerTo(query) : null;
    // While it was fetched the reader typed on.
    if (ticket !== tickets) return;
    const kept = new Set(query ? narrow(items, query, answer, collection) : items);
    for (const item of items) item.element.hidden = !kept.has(item);
    hideEmptyGroups();
    status.textContent = query ? text.left(kept.size, items.length, answer?.corrected ?? query) : all;
    elsewhere.hidden = kept.size > 0;
    elsewhere.querySelector('a')!.search = `?q=${encodeURIComponent(query)}`;
    shown = query;
    putBack();
    if (opens) openFirst();
    opens = false;
  }

  field.addEventListener('input', () => {
    opens = false;
    void update();
  });
  field.addEventListener('keydown', (event) => {
    // What ends a composition is no Enter of ours, also where a browser says so by the old number alone.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Escape' && field.value) {
      event.preventDefault();
      field.value = '';
      opens = false;
      void update();
    } else if (event.key === 'Enter' && field.value.trim()) {
      event.preventDefault();
      if (shown === normaliseQuery(field.value)) openFirst();
      else opens = true;
    }
  });
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  if (field.value) void update();
  // The names are on their way while the first letters are typed.
  else void load().catch(() => {});
}
