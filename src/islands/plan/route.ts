import { decodeId, writeFragment } from '#domain/navigation/fragments.ts';
import { planFragment } from '#domain/navigation/urls.ts';
import type { Grammar } from '../parts/use-route.ts';

/** Making another plan, the role aimed at, or a plan by its id; an empty id is the newest. */
export type Route = { readonly page: 'new' | 'role' } | { readonly page: 'plan'; readonly id: string };

export const hrefToNew = writeFragment('new');
export const hrefToRole = writeFragment('role');
export const hrefToPlan = planFragment;
/** The newest plan. */
export const hrefToNewest = planFragment('');

/** Reads `#new`, `#role` and `#<id>`. */
export function parseRoute(hash: string): Route {
  const lower = hash.toLowerCase();
  if (lower === hrefToNew) return { page: 'new' };
  return lower === hrefToRole ? { page: 'role' } : { page: 'plan', id: decodeId(hash.slice(1)) };
}

export const grammar: Grammar<Route> = { start: { page: 'plan', id: '' }, read: parseRoute };
