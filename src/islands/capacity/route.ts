import { readFragment, writeFragment } from '#domain/navigation/fragments.ts';
import type { Grammar } from '../parts/use-route.ts';

/** The two views of the calculator. */
export type Route = 'week' | 'mix';

export const hrefTo = (view: Route): string => writeFragment(view);

/** Reads `#week` and `#mix`. */
export function parseRoute(hash: string): Route | null {
  const { page } = readFragment(hash) ?? {};
  return page === 'mix' || page === 'week' ? page : null;
}

export const grammar: Grammar<Route> = { start: 'week', read: parseRoute };
