import { settingKey } from './head-script.ts';

/**
 * The one script of every page: keeps the reading settings, and decides at once what a click or a key means.
 * What is then done is in `actions.ts`, fetched at the first tap, key or scroll: a first look pays for nothing else.
 * Settings live in localStorage; where that is blocked they last until the page is left.
 */
const root = document.documentElement;
const base = root.dataset['base'] ?? '/';
const scheme = document.querySelector<HTMLSelectElement>('[data-scheme-choice]');
const slash = document.querySelector<HTMLInputElement>('[data-slash-choice]');

const read = (name: 'slash'): string | null => {
  try {
    return localStorage.getItem(settingKey(base, name));
  } catch {
    return null;
  }
};
const write = (name: 'scheme' | 'slash', value: string) => {
  try {
    if (value) localStorage.setItem(settingKey(base, name), value);
    else localStorage.removeItem(settingKey(base, name));
  } catch {
    // Storage is blocked: the setting still holds for this page.
  }
};

if (scheme) scheme.value = root.dataset['scheme'] ?? 'system';
if (slash) slash.checked = read('slash') !== 'off';
scheme?.addEventListener('change', () => {
  root.dataset['scheme'] = scheme.value;
  write('scheme', scheme.value === 'system' ? '' : scheme.value);
});
slash?.addEventListener('change', () => write('slash', slash.checked ? '' : 'off'));

const actions = () => import('./actions.ts');
const once = { once: true, passive: true };
for (const type of ['pointerdown', 'keydown', 'wheel']) addEventListener(type, actions, once);
// Arriving at a place in the page scrolls by itself.
if (!location.hash) addEventListener('scroll', actions, once);

// A worker asks what the page is made of, to know whether it can serve it: the names of its built files.
navigator.serviceWorker?.addEventListener('message', ({ ports }) =>
  ports[0]?.postMessage(root.innerHTML.match(/_astro\/[\w./-]+/gu)),
);

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [data-tool]') !== null;

// Where the dialog cannot be fetched, the page of search is at least tried.
const openSearch = (event: Event) => {
  event.preventDefault();
  actions()
    .then((loaded) => loaded.openSearch(base))
    .catch(() => location.assign(`${base}search/`));
};

addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (target.closest('[data-search]')) openSearch(event);
  else void actions().then(({ actOn }) => actOn(target));
});

addEventListener('keydown', (event) => {
  const opensSearch =
    event.ctrlKey || event.metaKey
      ? event.key.toLowerCase() === 'k'
      : event.key === '/' && slash?.checked && !isTyping(event.target);
  if (opensSearch) openSearch(event);
});
