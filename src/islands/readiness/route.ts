import { decodeId, encodeId } from '#domain/navigation/fragments.ts';
import type { Grammar } from '../parts/use-route.ts';

/** Where someone is in the self-assessment. */
export interface Route {
  /** The attempt's id; empty on the start page. */
  readonly attempt: string;
  /** An area's code in lower case, or the name of another page. */
  readonly page: string;
  /** The item to change; Continue then leads back to the answers. */
  readonly item: string;
}

export const startRoute: Route = { attempt: '', page: 'start', item: '' };

/** Reads `#/<attempt>/<page>` or `#/<attempt>/<page>/<item>`. */
export function parseRoute(hash: string): Route | null {
  const [, attempt = '', page = '', item = ''] =
    /^#\/([\w%~-]+)\/([a-z]+)(?:\/([\w%~.-]+))?$/iu.exec(hash) ?? [];
  return attempt && page
    ? { attempt: decodeId(attempt), page: page.toLowerCase(), item: decodeId(item) }
    : null;
}

/** An item is a question of an instrument, whose dots stay as they are. */
export const formatRoute = (attempt: string, page: string, item = ''): string =>
  `#/${encodeId(attempt)}/${page.toLowerCase()}${item && `/${item}`}`;

export const grammar: Grammar<Route> = {
  start: startRoute,
  read: parseRoute,
  isShared: (hash) => /^#[rqp]=/iu.test(hash),
};
