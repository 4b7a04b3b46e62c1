import type { AnyEntry } from '../library/types.ts';
import { oncePer } from '../once-per.ts';

/** The place of each entry in a list, by its id. */
const placesIn = oncePer(
  (entries: readonly AnyEntry[]): ReadonlyMap<string, number> =>
    new Map(entries.map(({ id }, index) => [id, index])),
);

/** The entries before and after one, in the order of their hub page. */
export function neighboursOf<E extends AnyEntry>(
  entries: readonly E[],
  id: string,
): { previous: E | null; next: E | null } {
  const index = placesIn(entries).get(id);
  return index === undefined
    ? { previous: null, next: null }
    : { previous: entries[index - 1] ?? null, next: entries[index + 1] ?? null };
}
