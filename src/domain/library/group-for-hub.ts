import { hubGroup } from './hub-order.ts';
import type { AnyEntry } from './types.ts';

export interface HubSection<E extends AnyEntry = AnyEntry> {
  /** Value of the grouping field; null where the collection is one plain list. */
  readonly group: string | null;
  readonly entries: readonly E[];
}

/**
 * Splits the entries of a hub page into its groups, keeping their order. Groups named by a theme follow
 * the themes' own order.
 */
export function groupForHub<E extends AnyEntry>(
  entries: readonly E[],
  themeOrder: readonly string[],
): HubSection<E>[] {
  const groups = new Map<string | null, E[]>();
  for (const entry of entries) {
    const group = hubGroup(entry);
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  const rank = (group: string | null) => themeOrder.indexOf(group ?? '');
  return [...groups]
    .map(([group, own]) => ({ group, entries: own }))
    .sort((a, b) => rank(a.group) - rank(b.group));
}
