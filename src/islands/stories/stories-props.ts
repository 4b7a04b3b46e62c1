import type { StoryChecks } from '#schemas/story-checks.ts';
import type { StorySlots } from '#schemas/story-slots.ts';
import type { QuestionType } from '#schemas/vocabulary.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** What the page gives the tool. */
export interface StoriesProps extends StorySlots {
  readonly place: ToolPlace;
  readonly checks: StoryChecks;
  /** The address of the list of questions, fetched when it is needed. */
  readonly questionsUrl: string;
  readonly typeNames: Readonly<Record<QuestionType, string>>;
  /** Names of the levels of questions, by level. */
  readonly levelNames: Readonly<Record<string, string>>;
}
