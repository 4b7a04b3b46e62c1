import type { EvidenceItem } from '../records/toolkit-records.ts';
import type { RoleAnswer } from './read-adverts.ts';

/** Whether the reader has what an item asks for (see README.md#ticks). */
export type Standing =
  /** A ready example of one of its areas, or the reader's own tick. */
  | { readonly state: 'have'; readonly item: EvidenceItem | null }
  /** An example that is not ready. */
  | { readonly state: 'near'; readonly item: EvidenceItem }
  | { readonly state: 'nothing' }
  /** A fact about the job that no example shows. */
  | { readonly state: 'fact' };

const newestOf = (items: readonly EvidenceItem[]): EvidenceItem | undefined =>
  items.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];

/** Where the reader stands with an item of the checklist. */
export function standingOf(
  { id, areas }: Pick<RoleAnswer, 'id' | 'areas'>,
  evidence: readonly EvidenceItem[],
  own: readonly string[],
): Standing {
  const shown = evidence.filter(({ area }) => areas.includes(area));
  const ready = newestOf(shown.filter(({ status }) => status === 'ready'));
  if (ready) return { state: 'have', item: ready };
  if (own.includes(id)) return { state: 'have', item: null };
  if (areas.length === 0) return { state: 'fact' };
  const draft = newestOf(shown);
  return draft ? { state: 'near', item: draft } : { state: 'nothing' };
}
