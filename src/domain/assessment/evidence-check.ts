import type { Competency } from '#schemas/instrument-track.ts';
import { isLevel } from './levels.ts';
import type { AnswerSheet, EvidenceLevel, Ticks } from './types.ts';

/**
 * The strength of the evidence marked for an area, 0 to 3: without a describable situation the rest counts nothing (see
 * README.md#evidence-check).
 */
export function rateEvidence(ticks: Ticks | undefined): EvidenceLevel {
  if (!ticks?.s) return 0;
  if (ticks.r && ticks.c) return 3;
  return ticks.r || ticks.c ? 2 : 1;
}

/** Whether the page of an area asks for evidence: some level is 2 or more (see README.md#evidence-check). */
export const asksForEvidence = (area: Competency, answers: AnswerSheet['answers']): boolean =>
  area.items.some(({ id }) => {
    const answer = answers[id];
    return isLevel(answer) && answer >= 2;
  });
