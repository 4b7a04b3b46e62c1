import { useEffect, useState } from 'preact/hooks';
import { parseRoute, startRoute, type Route } from './route.ts';

const isShared = (hash: string): boolean => /^#[rqp]=/u.test(hash);

export interface Place {
  readonly route: Route;
  /** A shared link's fragment; it leaves the address as soon as it is read. */
  readonly shared: string | null;
  /** False until someone moves from the page the address opened. */
  readonly hasMoved: boolean;
}

/** Follows the fragment of the address. A shared link's fragment is taken out of the address and the history. */
export function useRoute() {
  const [place, setPlace] = useState<Place>({ route: startRoute, shared: null, hasMoved: false });
  useEffect(() => {
    const read = (hasMoved: boolean) => {
      const { hash, pathname, search } = location;
      const shared = isShared(hash) ? hash : null;
      if (shared) history.replaceState(null, '', pathname + search);
      setPlace({ route: shared ? startRoute : parseRoute(hash), shared, hasMoved });
    };
    const follow = () => read(true);
    read(false);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  /** Leaves a shared link for the start page. */
  const leaveShared = () => setPlace({ route: startRoute, shared: null, hasMoved: true });
  return { ...place, leaveShared };
}

/** Goes to a page by its fragment; `replaces` leaves no step in the history. */
export function go(hash: string, replaces = false): void {
  if (replaces) location.replace(hash);
  else location.hash = hash;
}
