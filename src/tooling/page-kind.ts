import { createUrls } from '#domain/navigation/urls.ts';

const site = createUrls('/');

/** The kinds of page that budgets speak of. */
export type PageKind = 'reading' | 'hub' | 'search' | 'tool';

/** The kind of a page, by its path below the base path. */
export function pageKind(path: string): PageKind {
  if (path === site.search() || path === site.file('404.html')) return 'search';
  if (path.startsWith(site.hub('tools'))) return 'tool';
  // A list of pages, though it stands among the pages about the site.
  if (path === site.changes) return 'hub';
  return /^\/[a-z]+\/[^/]+\//u.test(path) ? 'reading' : 'hub';
}
