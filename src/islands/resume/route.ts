import { decodeId, readFragment, writeFragment } from '#domain/navigation/fragments.ts';
import type { Grammar } from '../parts/use-route.ts';

export interface Route {
  readonly page: 'bullets' | 'whole';
  /** The example of the portfolio to make a bullet from; empty where the address names none. */
  readonly from: string;
}

export const hrefTo = (page: Route['page']): string => writeFragment(page);

/** Reads `#bullets`, `#whole`, and `#from=<id>`, whatever the id. */
export function parseRoute(hash: string): Route | null {
  const [, id] = /^#from=(.+)$/iu.exec(hash) ?? [];
  if (id !== undefined) return { page: 'bullets', from: decodeId(id) };
  const page = readFragment(hash)?.page;
  return page === 'whole' || page === 'bullets' ? { page, from: '' } : null;
}

export const grammar: Grammar<Route> = { start: { page: 'bullets', from: '' }, read: parseRoute };
