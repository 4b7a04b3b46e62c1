import type { AnyEntry } from '../library/types.ts';

const known = new WeakMap<readonly AnyEntry[], ReadonlyMap<string, number>>();

/** The place of each entry in a list, by its id; reckoned once, for every page of a long list asks. */
function placesIn(entries: readonly AnyEntry[]): ReadonlyMap<string, number> {
  const places = known.get(entries) ?? new Map(entries.map(({ id }, index) => [id, index]));
  known.set(entries, places);
  return places;
}

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
