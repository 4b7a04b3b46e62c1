import type { AnswerSheet, Level } from './types.ts';

/** Whether an answer is a level from 0 to 4. */
export const isLevel = (answer: unknown): answer is Level => typeof answer === 'number';

/** The levels given for some items, in their order. */
export const levelsOf = (items: readonly { id: string }[], answers: AnswerSheet['answers']): Level[] =>
  items.map(({ id }) => answers[id]).filter(isLevel);
