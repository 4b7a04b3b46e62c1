import { linkManifest } from './link-manifest.ts';
import { bindSettings } from './settings.ts';
import { trustRules } from './trusted.ts';
import { keepForOffline } from './offline/register.ts';

/**
 * What the page does when its reader does something. Small, since `page.ts` fetches it in the middle of the first
 * interaction; what a click needs beyond it is fetched when it is clicked.
 */

const base = document.documentElement.dataset['base'] ?? '/';
// This runs at the first interaction, before which nothing is kept.
if (import.meta.env.OFFLINE) void keepForOffline(base);
bindSettings(base);
linkManifest(base);
void import('./speculate.ts').then(({ speculate }) => speculate(base, trustRules));

/** Opens the search dialog with what was typed while it was fetched. Rejects where it cannot be fetched. */
export const openSearch = async (path: string, typed: () => string): Promise<void> =>
  (await import('../islands/search/open-search.tsx')).openSearch(path, typed());

const filter = document.querySelector<HTMLInputElement>('[data-filter]');
const startFilter = async () => (await import('./hub-filter.ts')).startFilter(filter!);
if (filter) {
  const isAsked = filter.value || /[?&]q=/u.test(location.search) || document.activeElement === filter;
  if (isAsked) void startFilter();
  else filter.addEventListener('focus', () => void startFilter(), { once: true });
}

if (/[?&]chosen=/u.test(location.search) && document.querySelector('[data-collect]'))
  void import('./collect.ts').then(({ restoreCollected }) => restoreCollected());

/** What a click does, by the attribute of the element that was clicked or holds what was clicked. */
const clicks: Readonly<Record<string, (element: HTMLElement) => Promise<void>>> = {
  'data-copy': async (button) => (await import('./copy-text.ts')).copyText(button),
  'data-collect': async (button) => (await import('./collect.ts')).toggleCollected(button),
  'data-print-part': async ({ dataset }) =>
    (await import('./print-part.ts')).printPart(dataset['printPart'] ?? ''),
  'data-save-page': async (button) => (await import('./save-page.ts')).savePage(button),
  'data-plan-add': async (button) => (await import('./add-to-plan.ts')).addToPlan(button),
};

/** Does what a click on `target` asks for, if anything. */
export function actOn(target: Element): void {
  for (const [attribute, act] of Object.entries(clicks)) {
    const element = target.closest<HTMLElement>(`[${attribute}]`);
    if (element) void act(element);
  }
}

// A link to a page's Markdown copies it. Until this file is here the link leads to it, as it does without scripts.
addEventListener('click', (event) => {
  const { target } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-copy-page]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void import('./copy-page.ts').then(({ copyPage }) => copyPage(link));
});
