import { readFragment, writeFragment } from '#domain/navigation/fragments.ts';
import type { Grammar } from '../parts/use-route.ts';

export interface Route {
  readonly page: 'start' | 'check' | 'result';
  /** The check it is about; empty on the start. */
  readonly id: string;
}

export const hrefTo = (page: 'check' | 'result', id: string): string => writeFragment(page, id);

/** Reads `#check=<id>` and `#result=<id>`. */
export function parseRoute(hash: string): Route | null {
  const { page, id } = readFragment(hash) ?? {};
  return id !== undefined && (page === 'check' || page === 'result') ? { page, id } : null;
}

export const grammar: Grammar<Route> = {
  start: { page: 'start', id: '' },
  read: parseRoute,
  isShared: (hash) => /^#d=/iu.test(hash),
};
