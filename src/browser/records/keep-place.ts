import { unfinished } from '#domain/toolbox/unfinished.ts';
import type { Store } from '#domain/records/types.ts';
import { begunKey } from '../begun-key.ts';

/** Tells the home page what is begun and not finished: one short entry, gone when nothing is. */
export function keepPlace(base: string, store: Store): void {
  const begun = unfinished(store);
  try {
    if (begun.length > 0) localStorage.setItem(begunKey(base), JSON.stringify(begun));
    else localStorage.removeItem(begunKey(base));
  } catch {
    // Storage is blocked: home offers nothing.
  }
}
