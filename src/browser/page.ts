import { settingKey } from './head-script.ts';

/**
 * The one script of every page: decides at once what a click or a key means. What is then done is in `actions.ts`,
 * fetched at the first tap, key or scroll: a first look pays for nothing else.
 */
const root = document.documentElement;
const base = root.dataset['base'] ?? '/';

for (const choice of document.querySelectorAll<HTMLSelectElement>('[data-scheme-choice]'))
  choice.value = root.dataset['scheme'] ?? 'system';

const actions = () => import('./actions.ts');
const once = { once: true, passive: true };
for (const type of ['pointerdown', 'keydown', 'wheel', 'change']) addEventListener(type, actions, once);
// Arriving at a place in the page scrolls by itself.
if (!location.hash) addEventListener('scroll', actions, once);
// An address may ask for a part of a long list.
if (location.search && document.querySelector('[data-filter]')) void actions();

// A worker asks what the page is made of, to know whether it can serve it: the names of its built files.
navigator.serviceWorker?.addEventListener('message', ({ ports }) =>
  ports[0]?.postMessage(root.innerHTML.match(/_astro\/[\w./-]+/gu)),
);

/** Whether `/` searches: as chosen on this page, else as stored; yes where storage is blocked. */
const slashSearches = () => {
  try {
    return (root.dataset['slash'] ?? localStorage.getItem(settingKey(base, 'slash'))) !== 'off';
  } catch {
    return true;
  }
};
const isIn = (target: EventTarget | null, place: string) =>
  target instanceof Element && target.closest(`input,textarea,select,[contenteditable]${place}`);

// What is typed before the dialog is there is kept for it. Where it cannot be fetched, the page of search is tried.
const openSearch = (event: Event) => {
  event.preventDefault();
  let typed = '';
  const keep = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (!key[1] && !ctrlKey && !metaKey) typed += key;
  };
  addEventListener('keydown', keep);
  actions()
    .then((loaded) => loaded.openSearch(base, () => typed))
    .catch(() => location.assign(`${base}search/?q=${encodeURIComponent(typed)}`))
    .finally(() => removeEventListener('keydown', keep));
};

addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (target.closest('[data-search]')) openSearch(event);
  else void actions().then(({ actOn }) => actOn(target));
});

// In fields Ctrl+K is the browser's, and on a Mac everywhere.
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey } = event;
  if (event.altKey || event.isComposing) return;
  const isMac = /Mac|iP/u.test(navigator.platform);
  const opensSearch =
    ctrlKey || metaKey
      ? key === 'k' && !event.shiftKey && (isMac ? !ctrlKey : !metaKey) && !isIn(target, '')
      : key === '/' && !isIn(target, ',[data-tool]') && slashSearches();
  if (opensSearch) openSearch(event);
});
