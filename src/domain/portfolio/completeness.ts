import type { EvidenceItem } from '../records/toolkit-records.ts';
import { isFilled } from './item.ts';

/** What makes an example complete, one point each (see README.md#completeness). */
export const parts = ['situation', 'action', 'result', 'measure', 'confirmer'] as const;
export type Part = (typeof parts)[number];

/** From how many parts on an example may be called ready (see README.md#completeness). */
export const readyFrom = 4;

/** The parts of an example that are there; a measure needs its before and its after. */
export function presentParts({ situation, action, result, measure, confirmer }: EvidenceItem): Part[] {
  const has: Record<Part, boolean> = {
    situation: isFilled(situation),
    action: isFilled(action),
    result: isFilled(result),
    measure: isFilled(measure?.before) && isFilled(measure?.after),
    confirmer: isFilled(confirmer),
  };
  return parts.filter((part) => has[part]);
}

/** How complete an example is, 0 to 5. */
export const completenessOf = (item: EvidenceItem): number => presentParts(item).length;

/** Whether the person is asked if the example is ready: from four parts on, once it has a title. */
export const offersReady = (item: EvidenceItem): boolean =>
  isFilled(item.title) && completenessOf(item) >= readyFrom;
