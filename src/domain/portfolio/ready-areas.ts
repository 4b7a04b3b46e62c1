import type { EvidenceItem } from '../records/toolkit-records.ts';

/** How many of the eight areas have a ready example (see README.md#completeness). */
export const countReadyAreas = (items: readonly EvidenceItem[]): number =>
  new Set(items.filter(({ status }) => status === 'ready').map(({ area }) => area)).size;
