import { settingKey } from './scheme-script.ts';

/**
 * The one listener of every page. What it serves is fetched when it is first needed: search, copying.
 * Settings are read and kept in localStorage; where that is blocked they last until the page is left.
 */
const root = document.documentElement;
const base = root.dataset['base'] ?? '/';

const read = (name: 'scheme' | 'slash'): string | null => {
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

const openSearch = () =>
  import('../islands/search/open-search.tsx').then(({ openSearch: open }) => open(base));
let slashOpens = read('slash') !== 'off';
const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [data-tool]') !== null;

addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (target?.closest('[data-search]')) {
    event.preventDefault();
    void openSearch();
  }
  const copy = target?.closest<HTMLElement>('[data-copy]');
  if (copy) void import('./copy-text.ts').then(({ copyText }) => copyText(copy));
  const step = target?.closest<HTMLElement>('[data-plan-add]');
  if (step) void import('./add-to-plan.ts').then(({ addToPlan }) => addToPlan(step));
});

addEventListener('keydown', (event) => {
  const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const isSlash =
    event.key === '/' && slashOpens && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
  if (!isShortcut && !isSlash) return;
  event.preventDefault();
  void openSearch();
});

const schemeChoice = document.querySelector<HTMLSelectElement>('[data-scheme-choice]');
const slashChoice = document.querySelector<HTMLInputElement>('[data-slash-choice]');
if (schemeChoice) schemeChoice.value = root.dataset['scheme'] ?? 'system';
if (slashChoice) slashChoice.checked = slashOpens;

schemeChoice?.addEventListener('change', () => {
  const scheme = schemeChoice.value === 'system' ? '' : schemeChoice.value;
  if (scheme) root.dataset['scheme'] = scheme;
  else delete root.dataset['scheme'];
  write('scheme', scheme);
});
slashChoice?.addEventListener('change', () => {
  slashOpens = slashChoice.checked;
  write('slash', slashOpens ? '' : 'off');
});
