import { oncePer } from '../once-per.ts';
import type { Story } from '../records/toolkit-records.ts';

/** The parts of each form in the order they are told. What was weighed comes before what was done. */
export const formParts = {
  STAR: ['situation', 'task', 'weighed', 'action', 'result'],
  CARL: ['situation', 'weighed', 'action', 'result', 'learning'],
} as const;

export type StoryForm = keyof typeof formParts;
/** STAR's situation and CARL's context are one part, so that a story can change its form without losing text. */
export type PartId = (typeof formParts)[StoryForm][number];

/** What is written in a part, without the space around it. */
export const partText = ({ parts }: Pick<Story, 'parts'>, part: PartId): string => (parts[part] ?? '').trim();

/** Parts of the other form that hold text: they are kept, and come back with that form. */
export const partsKeptAside = (story: Pick<Story, 'form' | 'parts'>): PartId[] =>
  formParts[story.form === 'STAR' ? 'CARL' : 'STAR'].filter(
    (part) => !(formParts[story.form] as readonly PartId[]).includes(part) && partText(story, part) !== '',
  );

/** Whether a story can be told: it has an action and a result. */
export const isTellable = (story: Pick<Story, 'parts'>): boolean =>
  partText(story, 'action') !== '' && partText(story, 'result') !== '';

/** The stories of a list that can be told. */
export const tellable = oncePer((stories: readonly Story[]) => stories.filter(isTellable));
