import type { Competency } from '#schemas/instrument-track.ts';
import { isLevel } from './levels.ts';
import type { AnswerSheet, EvidenceLevel, Ticks } from './types.ts';

/** The strength of the evidence marked for an area, 0 to 3: without a describable situation the rest counts nothing (rule B8.2). */
export function rateEvidence(ticks: Ticks | undefined): EvidenceLevel {
  if (!ticks?.s) return 0;
  if (ticks.r && ticks.c) return 3;
  return ticks.r || ticks.c ? 2 : 1;
}

/** Whether the page of an area asks for evidence: some level is 2 or more (section B5). */
export const asksForEvidence = (area: Competency, answers: AnswerSheet['answers']): boolean =>
  area.items.some(({ id }) => {
    const answer = answers[id];
    return isLevel(answer) && answer >= 2;
  });

/** What of a portfolio item the evidence check looks at. */
interface Example {
  readonly when?: { readonly from?: string; readonly to?: string };
  readonly situation: string;
  readonly result: string;
  readonly confirmer?: string;
}

const isFilled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** The ticks a portfolio item fills in: a dated situation, a result, a confirmer (sections B5 and F1). */
export const ticksFrom = ({ when, situation, result, confirmer }: Example): Ticks => ({
  s: isFilled(situation) && (isFilled(when?.from) || isFilled(when?.to)),
  r: isFilled(result),
  c: isFilled(confirmer),
});
