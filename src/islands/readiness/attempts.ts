import { createId, now } from '../parts/new-record.ts';
import type { Answer, Ticks } from '#domain/assessment/types.ts';
import type { Choice } from '#domain/assessment/motivation.ts';
import type { Attempt, EvidenceTicks, SituationChoice } from '#domain/records/attempt-records.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import type { Competency, Item } from '#schemas/instrument-track.ts';

export const startAttempt = (instrument: string, version: string, at = now()): Attempt => ({
  id: createId(),
  instrument,
  version,
  startedAt: at,
  updatedAt: at,
  answers: {},
  evidence: {},
  origin: 'self',
});

/** The attempt with one answer given or cleared. */
export const withAnswer = (attempt: Attempt, item: string, v: Answer, at = now()): Attempt => ({
  ...attempt,
  updatedAt: at,
  answers: { ...attempt.answers, [item]: { v, at } },
});

/** The attempt with one box of an area's evidence check ticked or unticked. */
export function withTick(attempt: Attempt, code: string, tick: keyof Ticks, v: boolean, at = now()): Attempt {
  const unticked = { v: false, at };
  const ticks: EvidenceTicks = attempt.evidence[code] ?? { s: unticked, r: unticked, c: unticked };
  return {
    ...attempt,
    updatedAt: at,
    evidence: { ...attempt.evidence, [code]: { ...ticks, [tick]: { v, at } } },
  };
}

export const withChoice = (attempt: Attempt, id: string, v: Choice, at = now()): Attempt => ({
  ...attempt,
  updatedAt: at,
  motivation: { ...attempt.motivation, [id]: { v, at } },
});

export const withSituation = (attempt: Attempt, id: string, v: SituationChoice, at = now()): Attempt => ({
  ...attempt,
  updatedAt: at,
  sjt: { ...attempt.sjt, [id]: { v, at } },
});

export const withCompletion = (attempt: Attempt, at = now()): Attempt => ({
  ...attempt,
  updatedAt: at,
  completedAt: attempt.completedAt ?? at,
});

/** How many questions of an attempt have an answer of any kind. */
export const countGiven = ({ answers }: Attempt): number =>
  Object.values(answers).filter(({ v }) => v !== null).length;

/** An empty example for the portfolio, with its area, competency and question. */
export const draftExample = (area: Competency, item: Item, at = now()): EvidenceItem => ({
  id: createId(),
  title: `${area.name}: ${item.q}`,
  area: area.evidenceArea,
  competencies: [area.code],
  itemIds: [item.id],
  situation: '',
  action: '',
  result: '',
  confidential: false,
  status: 'draft',
  createdAt: at,
  updatedAt: at,
});
