import { keepForOffline } from './offline/register.ts';

/**
 * What the page does when its reader does something. Small, since `page.ts` fetches it in the middle of the first
 * interaction; what a click needs beyond it is fetched when it is clicked.
 */
const base = document.documentElement.dataset['base'] ?? '/';

// This runs at the first interaction, before which nothing is kept.
if (import.meta.env.OFFLINE) void keepForOffline(base);

/** Opens the search dialog; where it cannot be fetched, the page of search. */
export async function openSearch(): Promise<void> {
  try {
    const dialog = await import('../islands/search/open-search.tsx');
    dialog.openSearch(base);
  } catch {
    location.assign(`${base}search/`);
  }
}

/** What a click does, by the attribute of the element that was clicked or holds what was clicked. */
const clicks: Readonly<Record<string, (element: HTMLElement) => Promise<void>>> = {
  'data-search': openSearch,
  'data-copy': async (button) => (await import('./copy-text.ts')).copyText(button),
};

/** Does what a click on `target` asks for, if anything. */
export function actOn(target: Element): void {
  for (const [attribute, act] of Object.entries(clicks)) {
    const element = target.closest<HTMLElement>(`[${attribute}]`);
    if (element) void act(element);
  }
}
