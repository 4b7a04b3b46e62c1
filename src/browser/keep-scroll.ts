/**
 * Keeps where the reader is on a page whose length depends on what is asked: what is asked comes after the browser has
 * put the page back, so that the returned function, called when it is shown, puts it back again.
 */
export function keepScroll(): () => void {
  const wanted = (history.state as { scroll?: number } | null)?.scroll ?? 0;
  addEventListener('pagehide', () => history.replaceState({ scroll: scrollY }, ''));
  let isDone = wanted === 0;
  return () => {
    if (isDone) return;
    isDone = true;
    requestAnimationFrame(() => scrollTo(0, wanted));
  };
}
