import type { ToWorker } from './messages.ts';

/** Has the worker, where there is one, keep pages of the site by their paths below the base path, without slashes at their ends. */
export async function keepPages(base: string, pages: readonly string[]): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(base).catch(() => undefined);
  for (const page of pages)
    registration?.active?.postMessage({
      type: 'keep',
      page: `${page}/`,
      hasSearched: false,
    } satisfies ToWorker);
}
