import type { AnyEntry } from '../library/types.ts';

/** The entries before and after one, in the order of their hub page. */
export function neighboursOf<E extends AnyEntry>(
  entries: readonly E[],
  id: string,
): { previous: E | null; next: E | null } {
  const index = entries.findIndex((entry) => entry.id === id);
  return index < 0
    ? { previous: null, next: null }
    : { previous: entries[index - 1] ?? null, next: entries[index + 1] ?? null };
}
