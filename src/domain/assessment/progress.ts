import type { Competency, Track } from '#schemas/instrument-track.ts';
import type { AnswerSheet } from './types.ts';

export type AreaProgress = 'not-started' | 'in-progress' | 'completed';

/** How many items of an area have an answer of any kind. */
export const countAnswered = ({ items }: Competency, answers: AnswerSheet['answers']): number =>
  items.filter(({ id }) => (answers[id] ?? null) !== null).length;

/** How far an area is answered, for the task list of a person who returns (see README.md#next-steps). */
export function progressOf(area: Competency, answers: AnswerSheet['answers']): AreaProgress {
  const answered = countAnswered(area, answers);
  if (answered === 0) return 'not-started';
  return answered < area.items.length ? 'in-progress' : 'completed';
}

/** The first area with an unanswered item, where someone resumes; null when every item has an answer. */
export const findResumeArea = ({ competencies }: Track, answers: AnswerSheet['answers']): string | null =>
  competencies.find((area) => progressOf(area, answers) !== 'completed')?.code ?? null;
