import { useEffect, useState } from 'preact/hooks';
import { dropFragment } from '../parts/use-fragment.ts';

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

/** Follows the fragment of the address. A shared link's fragment is taken out of the address and the history. */
export function useRoute() {
  const [route, setRoute] = useState<Route>({ page: 'start', id: '', shared: null, hasMoved: false });
  useEffect(() => {
    const read = (hasMoved: boolean) => {
      const shared = location.hash.startsWith('#d=') ? location.hash : null;
      if (shared) dropFragment();
      setRoute({ ...parseFragment(shared ? '' : location.hash), shared, hasMoved });
    };
    const follow = () => read(true);
    read(false);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  /** Goes to a page; "" is the start, also from a shared link, which has no fragment to leave. */
  const go = (hash: string) => {
    if (location.hash === hash) setRoute({ ...parseFragment(hash), shared: null, hasMoved: true });
    else location.hash = hash;
  };
  return { route, go };
}
