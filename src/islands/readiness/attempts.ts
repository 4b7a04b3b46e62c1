import { createId, now } from '#browser/records/new-record.ts';
import type { Answer } from '#domain/assessment/types.ts';
import type { Choice } from '#domain/assessment/motivation.ts';
import type { Attempt, SituationChoice } from '#domain/records/attempt-records.ts';
import { give } from '#domain/records/timed.ts';
import { startItem } from '#domain/portfolio/item.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import type { Competency, Item } from '#schemas/instrument-track.ts';

export const startAttempt = (instrument: string, version: string, time = now()): Attempt => ({
  id: createId(),
  instrument,
  version,
  startedAt: time,
  updatedAt: time,
  answers: {},
  evidence: {},
  origin: 'self',
});

/** The attempt with one answer given or cleared. */
export const withAnswer = (attempt: Attempt, item: string, v: Answer, time = now()): Attempt => ({
  ...attempt,
  updatedAt: time,
  answers: { ...attempt.answers, [item]: give(attempt.answers[item], v, time) },
});

export const withChoice = (attempt: Attempt, id: string, v: Choice, time = now()): Attempt => ({
  ...attempt,
  updatedAt: time,
  motivation: { ...attempt.motivation, [id]: give(attempt.motivation?.[id], v, time) },
});

export const withSituation = (attempt: Attempt, id: string, v: SituationChoice, time = now()): Attempt => ({
  ...attempt,
  updatedAt: time,
  sjt: { ...attempt.sjt, [id]: give(attempt.sjt?.[id], v, time) },
});

export const withCompletion = (attempt: Attempt, time = now()): Attempt => ({
  ...attempt,
  updatedAt: time,
  completedAt: attempt.completedAt ?? time,
});

/** How many questions of an attempt have an answer of any kind. */
export const countGiven = ({ answers }: Attempt): number =>
  Object.values(answers).filter(({ v }) => v !== null).length;

/** An example to write for the portfolio, with its area, competency and question. */
export const draftExample = (area: Competency, item: Item, time = now()): EvidenceItem => ({
  ...startItem(createId(), area.evidenceArea, time),
  title: item.q,
  competencies: [area.code],
  itemIds: [item.id],
});
