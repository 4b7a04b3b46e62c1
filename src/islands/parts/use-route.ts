import { useEffect, useState } from 'preact/hooks';
import { decodeId, tidyFragment } from '#domain/navigation/fragments.ts';

/** How a tool reads the fragments of its addresses; each tool has one, in its `route.ts`. */
export interface Grammar<R> {
  /** The tool's first page. */
  readonly start: R;
  /** The route of a fragment with its `#`; null where it names no page of the tool. */
  readonly read: (hash: string) => R | null;
  /** Knows the fragments of shared links. */
  readonly isShared?: (hash: string) => boolean;
}

/** The grammar of a tool that has one page alone. */
export const onePage: Grammar<null> = { start: null, read: () => null };

interface Place {
  readonly hash: string;
  readonly shared: string | null;
  readonly hasMoved: boolean;
}

export interface Located<R> {
  readonly route: R;
  /** A shared link's fragment; it leaves the address and the history as soon as it is read. */
  readonly shared: string | null;
  /** What the address ends in where that names no page here; else empty. */
  readonly lost: string;
  /** False until someone moves from the page the address opened. */
  readonly hasMoved: boolean;
  /** Goes to a page; "" is the start, also from a shared link, which has no fragment to leave. */
  readonly go: (hash: string) => void;
}

/**
 * Takes the fragment out of the address and the history, for links that must not stay there. What is to be found again
 * on a reload goes into the state of this step of the history, which nobody sees.
 */
export const dropFragment = (shared: string | null = null): void =>
  history.replaceState(shared && { shared }, '', location.pathname + location.search);

/** The shared link this step of the history was opened with. */
const sharedBefore = (): string | null => (history.state as { shared?: string } | null)?.shared ?? null;

/** Goes to a page by its fragment; `replaces` leaves no step in the history. */
export function go(hash: string, replaces = false): void {
  if (replaces) location.replace(hash);
  else location.hash = hash;
}

/** Where the address says someone is, followed as it changes: Back and reload work by themselves. */
export function useRoute<R>({ start, read, isShared = () => false }: Grammar<R>): Located<R> {
  const [{ hash, shared, hasMoved }, setPlace] = useState<Place>({ hash: '', shared: null, hasMoved: false });
  useEffect(() => {
    const follow = (moved: boolean) => {
      const written = tidyFragment(location.hash);
      const place = written && document.getElementById(decodeId(written.slice(1)));
      // A place on the page, as the link past the header names one: whoever is at it stays on their page.
      if (place && !(place.closest('[data-tool]') && read(written))) return;
      const before = written === '' ? sharedBefore() : null;
      const link = before && isShared(before) ? before : written;
      if (!isShared(link)) return setPlace({ hash: written, shared: null, hasMoved: moved });
      dropFragment(link);
      setPlace({ hash: '', shared: link, hasMoved: moved });
    };
    const onMove = () => follow(true);
    follow(false);
    addEventListener('hashchange', onMove);
    return () => removeEventListener('hashchange', onMove);
  }, []);
  const goTo = (to: string) => {
    // After a shared link, which left the address, it may already say where to go.
    if (location.hash !== to) return go(to);
    dropFragment();
    setPlace({ hash: to, shared: null, hasMoved: true });
  };
  const route = hash.length > 1 ? read(hash) : start;
  return { route: route ?? start, lost: route ? '' : hash, shared, hasMoved, go: goTo };
}
