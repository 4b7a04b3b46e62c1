import { useLayoutEffect, useRef } from 'preact/hooks';

/** The heading of a stage of the practice; takes the focus, so that a screen reader goes along. */
export function StageHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 tabIndex={-1} ref={heading} class="asked">
      {children}
    </h2>
  );
}
