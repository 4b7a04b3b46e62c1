import { useState } from 'preact/hooks';
import { save as text } from '#strings/tools';

interface Offer {
  /** What was done: "The story is deleted." */
  readonly said: string;
  /** May give false where it could not be done: then it stays on offer. */
  readonly undo: () => unknown;
}

/** An announced line about what was just done, with its undo. Put `notice` where it stays on the page. */
export function useUndo() {
  const [offer, setOffer] = useState<Offer | null>(null);
  const undo = async () => {
    if ((await offer?.undo()) !== false) setOffer(null);
  };
  const notice = (
    <div role="status" class="no-print">
      {offer && (
        <p class="notice">
          {offer.said}{' '}
          <button type="button" class="quiet-button" onClick={() => void undo()}>
            {text.undo}
          </button>
        </p>
      )}
    </div>
  );
  return { notice, offerUndo: (said: string, how: Offer['undo']) => setOffer({ said, undo: how }) };
}
