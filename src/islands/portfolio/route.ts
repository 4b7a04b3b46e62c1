import { readFragment, writeFragment } from '#domain/navigation/fragments.ts';
import type { Grammar } from '../parts/use-route.ts';

/** Where someone is in the portfolio. */
export type Route =
  | { readonly name: 'overview' }
  /** The area it was started in; empty where it was not started in one. */
  | { readonly name: 'new'; readonly area: string }
  | { readonly name: 'item'; readonly id: string }
  /** The promotion case. */
  | { readonly name: 'case' };

export const hrefToItem = (id: string): string => writeFragment('item', id);
export const hrefToNew = (area?: string): string => writeFragment('new', area);

export const hrefToCase = writeFragment('case');

/** Reads `#item=<id>`, `#new`, `#new=<area>` and `#case`. */
export function parseRoute(hash: string): Route | null {
  const { page, id } = readFragment(hash) ?? {};
  if (page === 'item' && id !== undefined) return { name: 'item', id };
  if (page === 'case') return { name: 'case' };
  return page === 'new' ? { name: 'new', area: id ?? '' } : null;
}

export const grammar: Grammar<Route> = { start: { name: 'overview' }, read: parseRoute };
