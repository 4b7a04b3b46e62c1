import type { Page } from 'playwright-core';

/** A page that was found, as a reader sees it. */
export interface Found {
  readonly url: string;
  readonly title: string;
  readonly collection: string;
}

/** Most results taken of one answer. */
const mostResults = 10;

/** What a reader gets who types a query into the search page that is open in `page`. */
export const askSite = (page: Page, query: string): Promise<Found[]> =>
  page.evaluate(
    async ([typed, most]) => {
      const panel = document.querySelector<HTMLElement>('.search-panel')!;
      const field = panel.querySelector<HTMLInputElement>('input[type=search]')!;
      const asked = [...typed.normalize('NFC').replace(/\s+/gu, ' ').trim()].slice(0, 200).join('').trimEnd();
      if (asked) {
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const deadline = performance.now() + 20_000;
        while (panel.dataset['answered'] !== asked) {
          if (performance.now() > deadline) throw new Error(`no answer to “${asked}”`);
          await new Promise((resolve) => setTimeout(resolve, 8));
        }
      } else return [];
      return [...panel.querySelectorAll<HTMLElement>('.found')].slice(0, most).map((item) => {
        const link = item.querySelector<HTMLAnchorElement>('.found-title')!;
        return {
          url: new URL(link.href).pathname,
          title: link.textContent?.trim() ?? '',
          collection: item.dataset['collection'] ?? '',
        };
      });
    },
    [query, mostResults] as const,
  );

/** What plain Pagefind, every word required, gives for a query over the same index. */
export const askPagefind = (page: Page, query: string): Promise<string[]> =>
  page.evaluate(
    async ([typed, most]) => {
      const base = document.documentElement.dataset['base'] ?? '/';
      const path = `${base}pagefind/pagefind.js`;
      const pagefind = (await import(path)) as {
        search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(typed);
      const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return found.map(({ url }) => new URL(url, location.href).pathname);
    },
    [query, mostResults] as const,
  );
