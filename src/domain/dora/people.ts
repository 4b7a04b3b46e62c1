import type { DeliveryQuestions } from '#schemas/delivery.ts';
import type { Dora } from '../records/toolkit-records.ts';
import type { MetricComparison } from './compare-answers.ts';

/** The words for people and how far apart they are, in the language of the page. */
export interface TeamWords {
  readonly you: string;
  readonly person: (number: number) => string;
  readonly agreed: string;
  readonly first: (metrics: string) => string;
  readonly nobody: string;
  readonly one: string;
  readonly talk: (apart: number) => string;
  readonly near: string;
  readonly same: string;
}

/** Everybody who answered, the reader first, each with a name to show. */
export const peopleOf = ({ id, answers, replies = [] }: Dora, words: TeamWords) => [
  { id, name: words.you, answers },
  ...replies.map((reply, index) => ({
    id: reply.id,
    name: reply.name.trim() || words.person(index + 2),
    answers: reply.answers,
  })),
];

/** What to talk about first, in one sentence. */
export function whatFirst(
  questions: DeliveryQuestions,
  comparisons: readonly MetricComparison[],
  words: TeamWords,
): string {
  const talks = comparisons.filter(({ isToTalk }) => isToTalk);
  return talks.length === 0
    ? words.agreed
    : words.first(talks.map(({ metric }) => questions.metrics[metric].name.toLowerCase()).join(', '));
}

/** How far apart the answers are, in words. */
export function distanceOf({ apart, isToTalk, rows }: MetricComparison, words: TeamWords): string {
  if (apart === null) return rows.every((row) => row === null) ? words.nobody : words.one;
  if (isToTalk) return words.talk(apart);
  return apart === 1 ? words.near : words.same;
}
