import { evidenceAreas, type EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import type { Month } from '../records/timed.ts';
import type { EvidenceItem, PromotionCase } from '../records/toolkit-records.ts';
import { presentParts, type Part } from './completeness.ts';
import { isFilled, shareable } from './item.ts';
import { lastMonth } from './month.ts';
import { isOld } from './hints.ts';

/** What the reader writes of a case, in the order of the guide's five steps (see README.md#promotion-case). */
export const caseParts = [
  'job',
  'why',
  'now',
  'done',
  'impact',
  'risks',
  'growing',
  'missing',
  'people',
  'asks',
  'log',
] as const;
export type CasePart = (typeof caseParts)[number];

/** The answers told in two minutes. */
export const storyParts = [
  'why',
  'now',
  'done',
  'impact',
  'risks',
  'growing',
] as const satisfies readonly CasePart[];

/** Two proofs an area are enough to be believed, and more than two fit no page. */
export const proofsPerArea = 2;

/** Two pages hold about so many words. */
export const caseWords = 900;

export type ProofGap = Extract<Part, 'result' | 'confirmer'> | 'date' | 'old';

export interface Proof {
  readonly item: EvidenceItem;
  readonly month: Month | null;
  /** Who would confirm it; null where nobody is named. */
  readonly witness: string | null;
  readonly gaps: readonly ProofGap[];
}

export interface CaseRow {
  readonly area: EvidenceArea;
  readonly proofs: readonly Proof[];
  /** Chosen, but beyond the two that are shown. */
  readonly more: number;
}

/** What a case makes of its examples, whatever is written in it. */
export interface CaseProofs {
  readonly rows: readonly CaseRow[];
  /** Areas without a chosen example: "nothing yet". */
  readonly empty: readonly EvidenceArea[];
  /** Confidential examples that are chosen and left out. */
  readonly leftOut: number;
}

export interface BuiltCase extends CaseProofs {
  /** Parts of which nothing is written. */
  readonly unwritten: readonly CasePart[];
}

/** A case of which nothing is written: every ready example that may be shown. */
export const startCase = (id: string, items: readonly EvidenceItem[], time: string): PromotionCase => ({
  id,
  evidenceIds: items
    .filter(({ status, confidential }) => status === 'ready' && !confidential)
    .map(({ id: itemId }) => itemId),
  parts: {},
  updatedAt: time,
});

function proofOf(item: EvidenceItem, now: Month): Proof {
  const present = presentParts(item);
  const month = lastMonth(item) ?? null;
  return {
    item,
    month,
    witness: isFilled(item.confirmer) ? (item.confirmer ?? '').trim() : null,
    gaps: [
      ...(['result', 'confirmer'] as const).filter((part) => !present.includes(part)),
      ...(month === null ? (['date'] as const) : []),
      ...(isOld(item, now) ? (['old'] as const) : []),
    ],
  };
}

/** The rows of a case from its examples: those with fewest gaps first, then the newest. */
export function findProofs(
  evidenceIds: PromotionCase['evidenceIds'],
  items: readonly EvidenceItem[],
  { now, includesConfidential }: { readonly now: Month; readonly includesConfidential: boolean },
): CaseProofs {
  const ids = new Set(evidenceIds);
  const chosen = items.filter(({ id }) => ids.has(id));
  const shown = shareable(chosen, includesConfidential);
  const rows = evidenceAreas.map((area): CaseRow => {
    const proofs = shown
      .filter((item) => item.area === area)
      .map((item) => proofOf(item, now))
      .toSorted((a, b) => a.gaps.length - b.gaps.length || ((a.month ?? '') < (b.month ?? '') ? 1 : -1));
    return {
      area,
      proofs: proofs.slice(0, proofsPerArea),
      more: Math.max(0, proofs.length - proofsPerArea),
    };
  });
  return {
    rows,
    empty: rows.filter(({ proofs }) => proofs.length === 0).map(({ area }) => area),
    leftOut: chosen.length - shown.length,
  };
}

/** A case from its examples and what is written of it. */
export const buildCase = (proofs: CaseProofs, { parts }: PromotionCase): BuiltCase => ({
  ...proofs,
  unwritten: caseParts.filter((part) => !isFilled(parts[part])),
});
