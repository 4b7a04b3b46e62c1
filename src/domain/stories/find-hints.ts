import type { StoryChecks } from '#schemas/story-checks.ts';
import type { Story } from '../records/toolkit-records.ts';
import { formParts, partText, type PartId } from './story-form.ts';
import { wordsOf } from './words.ts';

/** Something to look at again in a story; it can be wrong, and never changes the text. */
export type Hint =
  /** The action has none of the words of the teller's own part. */
  | { readonly kind: 'no-own-part' }
  /** The action has too few of the story's words; `percent` is rounded down. */
  | { readonly kind: 'thin-action'; readonly percent: number }
  | { readonly kind: 'no-result' }
  | { readonly kind: 'no-learning' }
  | { readonly kind: 'long'; readonly words: number }
  /** Words of what one would do, each once, in the order found. */
  | { readonly kind: 'hypothetical'; readonly words: readonly string[] };

export type HintKind = Hint['kind'];
type Written = Pick<Story, 'form' | 'parts'>;

/** "i" of "I've": word lists hold no contractions but those that mean something else. */
const headOf = (word: string): string => word.split("'")[0] ?? word;

const textOf = (story: Written): string =>
  formParts[story.form].map((part) => partText(story, part)).join(' ');

/** The words of a story in its form; parts kept for the other form do not count. */
export const countStoryWords = (story: Written): number => wordsOf(textOf(story)).length;

/**
 * What to look at again in a story, always in the same order; nothing where nothing is written yet (see
 * README.md#hints).
 */
export function findHints(story: Written, checks: StoryChecks): Hint[] {
  const words = wordsOf(textOf(story));
  if (words.length === 0) return [];
  const action = wordsOf(partText(story, 'action'));
  const lacks = (part: PartId): boolean =>
    (formParts[story.form] as readonly PartId[]).includes(part) && partText(story, part) === '';
  const isOwn = (word: string): boolean =>
    checks.ownWords.includes(word) || checks.ownWords.includes(headOf(word));
  const isHypothetical = (word: string): boolean => checks.hypotheticalWords.includes(word);
  const hypothetical = [...new Set(words.filter((word) => isHypothetical(word)))];
  const hints: (Hint | false)[] = [
    !action.some(isOwn) && { kind: 'no-own-part' },
    100 * action.length < checks.leastActionPercent * words.length && {
      kind: 'thin-action',
      percent: Math.floor((100 * action.length) / words.length),
    },
    lacks('result') && { kind: 'no-result' },
    lacks('learning') && { kind: 'no-learning' },
    words.length > checks.mostWords && { kind: 'long', words: words.length },
    hypothetical.length > 0 && { kind: 'hypothetical', words: hypothetical },
  ];
  return hints.filter((hint) => hint !== false);
}

/** The seconds it takes to tell a number of words at a pace of words a minute. */
export const secondsToTell = (words: number, wordsPerMinute: number): number =>
  Math.round((words * 60) / wordsPerMinute);
