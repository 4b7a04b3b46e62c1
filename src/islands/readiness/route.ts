/** Where someone is in the self-assessment; the fragment of the address holds it, so that Back and reload work. */
export interface Route {
  /** The attempt's id; empty on the start page. */
  readonly attempt: string;
  /** An area's code in lower case, or the name of another page. */
  readonly page: string;
  /** The item to change; Continue then leads back to the answers. */
  readonly item: string;
}

export const startRoute: Route = { attempt: '', page: 'start', item: '' };

/** Reads `#/<attempt>/<page>` or `#/<attempt>/<page>/<item>`; anything else is the start page. */
export function parseRoute(hash: string): Route {
  const [, attempt = '', page = '', item = ''] = /^#\/([\w-]+)\/([a-z]+)(?:\/([\w.-]+))?$/u.exec(hash) ?? [];
  return attempt && page ? { attempt, page, item } : startRoute;
}

export const formatRoute = (attempt: string, page: string, item = ''): string =>
  `#/${attempt}/${page.toLowerCase()}${item && `/${item}`}`;
