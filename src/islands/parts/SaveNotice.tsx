import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import type { StorageTrouble } from '#domain/records/types.ts';
import { save as text } from '#strings/tools';

const loadWords = () => import('#strings/storage');

/** Milliseconds after which a save takes long. */
const patience = 500;

/** How the saves of a view went, and the two ways to hand one over: nothing that a save answers is lost. */
export interface Saving {
  /** What there is to say; empty while nothing was saved. */
  readonly said: string;
  /** Says how a save of what the reader entered went, and gives its answer. */
  readonly keep: (saving: Promise<boolean>) => Promise<boolean>;
  /** Speaks only where the save of something else was not taken, and gives its answer. */
  readonly watch: (saving: Promise<boolean>) => Promise<boolean>;
}

/** Follows the saves of a view; null while the records are being opened. */
export function useSaving(records: Pick<Records, 'trouble' | 'refusal'> | null): Saving {
  const [outcome, setOutcome] = useState<'saved' | 'refused' | null>(null);
  const [why, setWhy] = useState(text.refused as string);
  /** Says that a save was not taken, and why as soon as the words are there. */
  const refuse = (cause: StorageTrouble | null) => {
    setOutcome('refused');
    setWhy(text.refused);
    if (cause)
      void loadWords().then(
        ({ refusals }) => setWhy(refusals[cause]),
        () => undefined,
      );
  };
  const saved = records?.trouble() ? text.inMemory : text.saved;
  return {
    said: outcome === 'refused' ? why : outcome === null ? '' : saved,
    keep: async (saving) => {
      // What takes long is not called saved meanwhile.
      const late = setTimeout(setOutcome, patience, null);
      const isTaken = await saving;
      clearTimeout(late);
      if (isTaken) setOutcome('saved');
      else refuse(records?.refusal() ?? null);
      return isTaken;
    },
    watch: async (saving) => {
      const isTaken = await saving;
      if (isTaken) setOutcome((last) => (last === 'refused' ? null : last));
      else refuse(records?.refusal() ?? null);
      return isTaken;
    },
  };
}

interface Props {
  saving: Saving;
  /**
   * A line that keeps its room, a line without, or words within a line of buttons; these are there before their words,
   * so that they are announced. An alert, for what speaks only of a failure, comes with its words.
   */
  look?: 'line' | 'bare' | 'inline' | 'alert';
}

/** Whether what was entered is saved: the one place that says so. */
export function SaveNotice({ saving: { said }, look = 'line' }: Props) {
  if (look === 'alert')
    return said ? (
      <span class="small" role="alert">
        {said}
      </span>
    ) : null;
  if (look === 'inline')
    return (
      <span class="small" role="status">
        {said}
      </span>
    );
  return (
    <p class={look === 'line' ? 'small saved no-print' : 'small'} role="status">
      {said}
    </p>
  );
}
