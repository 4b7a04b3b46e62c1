import type { Story } from '../records/toolkit-records.ts';

/** What the self-check asks after an answer. */
export const selfChecks = ['answered', 'ownPart', 'result'] as const;
export type SelfCheck = (typeof selfChecks)[number];

/** One answer told aloud, as the self-check leaves it. */
export interface Told {
  readonly at: string;
  readonly seconds: number;
  readonly checks: readonly SelfCheck[];
  /** The id of the question. */
  readonly question: string;
  readonly change: string;
}

const rate = ({ checks }: Told): 0 | 1 | 2 => {
  if (checks.length === selfChecks.length) return 2;
  return checks.length > 0 ? 1 : 0;
};

/** The story with one more practice. A question it answered is one of its questions from then on. */
export function withPractice(story: Story, told: Told): Story {
  const { at, question, change } = told;
  const isNew = told.checks.includes('answered') && !story.prompts.includes(question);
  const practice = {
    at,
    seconds: Math.round(told.seconds),
    self: rate(told),
    question,
    ...(change.trim() && { change: change.trim() }),
  };
  return {
    ...story,
    prompts: isNew ? [...story.prompts, question] : story.prompts,
    practised: [...story.practised, practice],
    updatedAt: at,
  };
}
