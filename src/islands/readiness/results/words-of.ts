import type { AreaScore, Gap } from '#domain/assessment/types.ts';
import { sitePath } from '#domain/navigation/urls.ts';
import { profile, steps } from '#strings/readiness-results';
import { wordOf, type Scored } from './scored.ts';

/** What someone does about a gap: the practice, the ask, or writing down what is there. */
export const actionOf = ({ actions }: Scored, { code, type }: Gap): string => {
  const action = actions[code];
  return type === 'evidence' ? steps.evidence : (action?.[type] ?? '');
};

/** The guides of a gap's area that exist. */
export const guidesOf = ({ actions, next }: Scored, { code }: Gap) =>
  (actions[code]?.guides ?? []).flatMap((guide) => next.links[sitePath(guide)] ?? []);

/** A score in a word. */
export const wordsFor = ({ score, gap }: Pick<AreaScore, 'score' | 'gap'>): string => {
  if (gap?.type === 'opportunity') return profile.opportunity;
  return score === null ? profile.notScored : (profile.levels[wordOf(score)] ?? '');
};
