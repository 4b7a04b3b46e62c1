import type { EvidenceItem } from '../records/toolkit-records.ts';

const startOf = ({ when }: Pick<EvidenceItem, 'when'>): string => when?.from ?? when?.to ?? '';

/** Another example for the same question and month; two without a date count as the same month (section F1). */
export const findDuplicate = (
  items: readonly EvidenceItem[],
  { id, itemIds, when }: Pick<EvidenceItem, 'id' | 'itemIds' | 'when'>,
): EvidenceItem | undefined =>
  items.find(
    (other) =>
      other.id !== id &&
      startOf(other) === startOf({ ...(when && { when }) }) &&
      other.itemIds.some((itemId) => itemIds.includes(itemId)),
  );

/** The undated example someone started for a question, so that it is opened and not started again. */
export const findStarted = (items: readonly EvidenceItem[], itemId: string): EvidenceItem | undefined =>
  findDuplicate(items, { id: '', itemIds: [itemId] });
