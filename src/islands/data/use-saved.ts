import { useState } from 'preact/hooks';
import type { ReplaceOptions } from '#browser/records/records.ts';
import { takeBack } from '#domain/records/merge.ts';
import type { Store } from '#domain/records/types.ts';
import type { Opened } from '../parts/ToolRoot.tsx';

/** Everything that is saved, as a whole: dropped in part or altogether, and brought back. */
export function useSaved({ records, store }: Opened) {
  const [isRefused, setIsRefused] = useState(false);
  /** Changes what is saved; false, and said, where the browser refuses. */
  const replace = async (next: Store, options?: ReplaceOptions): Promise<boolean> => {
    const isTaken = await records.replace(next, options).then(
      () => true,
      () => false,
    );
    setIsRefused(!isTaken);
    return isTaken;
  };
  /** Puts a smaller store in the place of this one, and gives what brings the rest back; null where that is refused. */
  const drop = async (after: Store, options?: ReplaceOptions) =>
    (await replace(after, options)) ? () => replace(takeBack(records.store(), after, store)) : null;
  return { drop, isRefused };
}
