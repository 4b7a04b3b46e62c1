import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { save as text } from '#strings/tools';

interface Offer {
  /** What was done: "The story is deleted." */
  readonly said: ComponentChildren;
  /** Gives false where it could not be done: then it stays on offer. */
  readonly undo: () => boolean | Promise<boolean>;
}

/** The page's heading takes the focus; what the reader sees stays where it is. */
function focusHeading() {
  const heading = document.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/**
 * An announced line about what was just done, with its undo. Put `notice` outside what comes and goes, so that it is
 * there before its words, and straight into the tool, so that it stays in sight.
 */
export function useUndo() {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  /** What the reader pressed, and what is on offer since. Where it goes, the line takes the focus, or the heading. */
  const pressed = useRef<{ readonly from: Element | null; readonly next: Offer | null } | null>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (pressed.current?.next !== offer) return;
    if (activeElement === pressed.current.from && activeElement !== body) return;
    pressed.current = null;
    if (activeElement !== body) return;
    if (line.current) line.current.focus();
    else focusHeading();
  });
  const undo = async () => {
    pressed.current = { from: document.activeElement, next: null };
    const isDone = (await offer?.undo()) ?? true;
    setIsRefused(!isDone);
    if (isDone) setOffer(null);
  };
  const notice = (
    <div role="status" class="in-sight no-print">
      {offer && (
        <p class="notice" tabIndex={-1} ref={line}>
          {isRefused ? text.refused : offer.said}{' '}
          <button type="button" class="quiet-button" onClick={() => void undo()}>
            {text.undo}
          </button>
        </p>
      )}
    </div>
  );
  const offerUndo = (said: ComponentChildren, how: Offer['undo']) => {
    const next = { said, undo: how };
    pressed.current = { from: document.activeElement, next };
    setIsRefused(false);
    setOffer(next);
  };
  /** Takes the offer back, where undoing would by now take more with it. */
  const withdrawUndo = () => setOffer(null);
  return { notice, offerUndo, withdrawUndo };
}
