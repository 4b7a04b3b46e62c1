import { createId, now } from '../parts/new-record.ts';
import type { Answer } from '#domain/assessment/types.ts';
import type { Choice } from '#domain/assessment/motivation.ts';
import type { Attempt, SituationChoice } from '#domain/records/attempt-records.ts';
import { give } from '#domain/records/timed.ts';
import { startItem } from '#domain/portfolio/item.ts';
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
  answers: { ...attempt.answers, [item]: give(attempt.answers[item], v, at) },
});

export const withChoice = (attempt: Attempt, id: string, v: Choice, at = now()): Attempt => ({
  ...attempt,
  updatedAt: at,
  motivation: { ...attempt.motivation, [id]: give(attempt.motivation?.[id], v, at) },
});

export const withSituation = (attempt: Attempt, id: string, v: SituationChoice, at = now()): Attempt => ({
  ...attempt,
  updatedAt: at,
  sjt: { ...attempt.sjt, [id]: give(attempt.sjt?.[id], v, at) },
});

export const withCompletion = (attempt: Attempt, at = now()): Attempt => ({
  ...attempt,
  updatedAt: at,
  completedAt: attempt.completedAt ?? at,
});

/** How many questions of an attempt have an answer of any kind. */
export const countGiven = ({ answers }: Attempt): number =>
  Object.values(answers).filter(({ v }) => v !== null).length;

/** An example to write for the portfolio, with its area, competency and question. */
export const draftExample = (area: Competency, item: Item, at = now()): EvidenceItem => ({
  ...startItem(createId(), area.evidenceArea, at),
  title: item.q,
  competencies: [area.code],
  itemIds: [item.id],
});
