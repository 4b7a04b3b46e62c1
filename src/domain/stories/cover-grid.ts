import type { QuestionType } from '#schemas/vocabulary.ts';
import type { Story } from '../records/toolkit-records.ts';
import { isTellable, tellable } from './story-form.ts';

/** Something a story can answer: a slot, or a question of the library. */
export interface Prompt {
  readonly id: string;
  readonly type: QuestionType;
}

export interface CoverRow {
  readonly story: Story;
  /** False for a draft, which covers nothing yet. */
  readonly isTellable: boolean;
  /** How many prompts of each type the story answers. */
  readonly counts: Readonly<Partial<Record<QuestionType, number>>>;
}

const typesById = (prompts: readonly Prompt[]): ReadonlyMap<string, QuestionType> =>
  new Map(prompts.map(({ id, type }) => [id, type]));

/** Which kinds of question each story answers. Ids that no prompt has, as of a question since removed, count nothing. */
export function coverRows(stories: readonly Story[], prompts: readonly Prompt[]): readonly CoverRow[] {
  const types = typesById(prompts);
  return stories.map((story) => {
    const counts: Partial<Record<QuestionType, number>> = {};
    for (const id of new Set(story.prompts)) {
      const type = types.get(id);
      if (type) counts[type] = (counts[type] ?? 0) + 1;
    }
    return { story, isTellable: isTellable(story), counts };
  });
}

/** Types that no tellable story answers, in the order of the prompts. */
export function openTypes(stories: readonly Story[], prompts: readonly Prompt[]): readonly QuestionType[] {
  const types = typesById(prompts);
  const covered = new Set(tellable(stories).flatMap((story) => story.prompts.map((id) => types.get(id))));
  return [...new Set(types.values())].filter((type) => !covered.has(type));
}
