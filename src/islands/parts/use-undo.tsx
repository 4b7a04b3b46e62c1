import { useState } from 'preact/hooks';
import { save as text } from '#strings/tools';

interface Offer {
  /** What was done: "The story is deleted." */
  readonly said: string;
  readonly undo: () => void | Promise<void>;
}

/** An announced line about what was just done, with its undo. Put `notice` where it stays on the page. */
export function useUndo() {
  const [offer, setOffer] = useState<Offer | null>(null);
  const undo = async () => {
    await offer?.undo();
    setOffer(null);
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
  return {
    notice,
    offerUndo: (said: string, how: Offer['undo']) => setOffer({ said, undo: how }),
    /** Takes the offer back, where undoing would by now take more with it. */
    withdrawUndo: () => setOffer(null),
  };
}
