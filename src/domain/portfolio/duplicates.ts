import type { EvidenceItem } from '../records/toolkit-records.ts';

type Asked = Pick<EvidenceItem, 'id' | 'itemIds' | 'when'>;

const monthOf = ({ when }: Asked): string => when?.from ?? when?.to ?? '';

/**
 * Another example for the same question and month; two without a date count as the same month (see
 * README.md#duplicates).
 */
export const findDuplicate = (items: readonly EvidenceItem[], item: Asked): EvidenceItem | undefined =>
  items.find(
    (other) =>
      other.id !== item.id &&
      monthOf(other) === monthOf(item) &&
      other.itemIds.some((itemId) => item.itemIds.includes(itemId)),
  );

/** The undated example someone started for a question, so that it is opened and not started again. */
export const findStarted = (items: readonly EvidenceItem[], itemId: string): EvidenceItem | undefined =>
  findDuplicate(items, { id: '', itemIds: [itemId] });
