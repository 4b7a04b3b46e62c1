import { keepForOffline } from './offline/register.ts';

/**
 * What the page does when its reader does something. Small, since `page.ts` fetches it in the middle of the first
 * interaction; what a click needs beyond it is fetched when it is clicked.
 */

// This runs at the first interaction, before which nothing is kept.
if (import.meta.env.OFFLINE) void keepForOffline(document.documentElement.dataset['base'] ?? '/');

/** Opens the search dialog. Rejects where it cannot be fetched. */
export const openSearch = async (base: string): Promise<void> =>
  (await import('../islands/search/open-search.tsx')).openSearch(base);

/** What a click does, by the attribute of the element that was clicked or holds what was clicked. */
const clicks: Readonly<Record<string, (element: HTMLElement) => Promise<void>>> = {
  'data-copy': async (button) => (await import('./copy-text.ts')).copyText(button),
  'data-plan-add': async (button) => (await import('./add-to-plan.ts')).addToPlan(button),
};

/** Does what a click on `target` asks for, if anything. */
export function actOn(target: Element): void {
  for (const [attribute, act] of Object.entries(clicks)) {
    const element = target.closest<HTMLElement>(`[${attribute}]`);
    if (element) void act(element);
  }
}
