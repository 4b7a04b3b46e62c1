import { useEffect, useState } from 'preact/hooks';

/** The fragment of the address without its "#", followed as it changes; empty in the page as it is served. */
export function useFragment(): string {
  const [fragment, setFragment] = useState('');
  useEffect(() => {
    const read = () => setFragment(location.hash.slice(1));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return fragment;
}

/** Takes the fragment out of the address and the history, for links that must not stay there. */
export const dropFragment = (): void => history.replaceState(null, '', location.pathname + location.search);
