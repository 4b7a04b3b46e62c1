/** The kinds of page that budgets speak of. */
export type PageKind = 'reading' | 'hub' | 'search' | 'tool';

/** The kind of a page, by its path below the base path. */
export function pageKind(path: string): PageKind {
  if (path === '/search/' || path === '/404.html') return 'search';
  if (path.startsWith('/tools/')) return 'tool';
  return /^\/[a-z]+\/[^/]+\//u.test(path) ? 'reading' : 'hub';
}
