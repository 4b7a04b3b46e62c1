import type { Grammar } from '../parts/use-route.ts';

/** The list, or a path by its id. */
export type Route = { readonly page: 'start' } | { readonly page: 'path'; readonly id: string };

/** Ids of paths are those of content, and need no encoding. */
export const hrefToPath = (id: string): string => `#${id}`;

/** Reads `#<id>`. */
export function parseRoute(hash: string): Route | null {
  const [, id] = /^#([a-z0-9-]+)$/u.exec(hash) ?? [];
  return id === undefined ? null : { page: 'path', id };
}

export const grammar: Grammar<Route> = { start: { page: 'start' }, read: parseRoute };
