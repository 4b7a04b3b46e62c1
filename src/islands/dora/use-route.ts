import { usePlace } from '../parts/use-fragment.ts';

export interface Route {
  readonly page: 'start' | 'check' | 'result';
  /** The check it is about; empty on the start. */
  readonly id: string;
  /** A shared link's fragment; it leaves the address as soon as it is read. */
  readonly shared: string | null;
  /** False until someone moves from the page the address opened. */
  readonly hasMoved: boolean;
}

export const hrefOf = (page: 'check' | 'result', id: string): string => `#${page}=${id}`;

/** The page a fragment names; the start for anything else. */
export function parseFragment(hash: string): Pick<Route, 'page' | 'id'> {
  const [, page, id = ''] = /^#(check|result)=([a-z0-9]{1,40})$/u.exec(hash) ?? [];
  return page === 'check' || page === 'result' ? { page, id } : { page: 'start', id: '' };
}

const isShared = (hash: string): boolean => hash.startsWith('#d=');

/** Follows the fragment of the address. */
export function useRoute() {
  const { hash, shared, hasMoved, show } = usePlace(isShared);
  const route: Route = { ...parseFragment(hash), shared, hasMoved };
  /** Goes to a page; "" is the start, also from a shared link, which has no fragment to leave. */
  const go = (to: string) => {
    if (location.hash === to) show(to);
    else location.hash = to;
  };
  return { route, go };
}
