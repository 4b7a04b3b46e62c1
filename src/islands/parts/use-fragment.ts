import { useEffect, useState } from 'preact/hooks';

interface Place {
  /** The fragment of the address with its "#"; empty in the page as it is served. */
  readonly hash: string;
  /** A shared link's fragment; it leaves the address and the history as soon as it is read. */
  readonly shared: string | null;
  /** False until someone moves from the page the address opened. */
  readonly hasMoved: boolean;
}

/** Takes the fragment out of the address and the history, for links that must not stay there. */
export const dropFragment = (): void => history.replaceState(null, '', location.pathname + location.search);

/** Follows the fragment of the address; `isShared` knows those of shared links. */
export function usePlace(isShared: (hash: string) => boolean = () => false) {
  const [place, setPlace] = useState<Place>({ hash: '', shared: null, hasMoved: false });
  useEffect(() => {
    const read = (hasMoved: boolean) => {
      const { hash } = location;
      if (!isShared(hash)) return setPlace({ hash, shared: null, hasMoved });
      dropFragment();
      setPlace({ hash: '', shared: hash, hasMoved });
    };
    const follow = () => read(true);
    read(false);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  /** Shows the page of a fragment that the address already holds, as after a shared link, which left it. */
  const show = (hash: string) => setPlace({ hash, shared: null, hasMoved: true });
  return { ...place, show };
}

/** The fragment of the address without its "#", followed as it changes. */
export const useFragment = (): string => usePlace().hash.slice(1);

/** Goes to a page by its fragment; `replaces` leaves no step in the history. */
export function go(hash: string, replaces = false): void {
  if (replaces) location.replace(hash);
  else location.hash = hash;
}
