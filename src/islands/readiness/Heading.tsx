import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { screen as text } from '#strings/readiness';

let siteTitle: string | undefined;

interface Props {
  children: ComponentChildren;
  /** The title of the tab, without the tool's name; absent on the start page. */
  title?: string;
  /** Whether someone came here from another page of the tool: then the heading takes the focus. */
  takesFocus: boolean;
}

/** The `h1` of a page of the tool: names the tab and takes the focus when the page changes (section E). */
export function Heading({ children, title, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    siteTitle ??= document.title;
    document.title = title ? `${title} – ${text.name}` : siteTitle;
  }, [title]);
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
