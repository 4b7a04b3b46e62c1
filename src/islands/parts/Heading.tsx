import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

let siteTitle: string | undefined;

interface Props {
  children: ComponentChildren;
  /** The title of the tab; absent on the tool's first page, which keeps the title it was served with. */
  tab?: string | undefined;
  /** Whether someone came here from another page of the tool: then the heading takes the focus. */
  takesFocus: boolean;
}

/** The `h1` of a page within a tool: names the tab and takes the focus when the page changes. */
export function Heading({ children, tab, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    siteTitle ??= document.title;
    document.title = tab ?? siteTitle;
  }, [tab]);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
