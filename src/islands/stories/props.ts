import type { StoryChecks } from '#schemas/story-checks.ts';
import type { StorySlots } from '#schemas/story-slots.ts';
import type { QuestionType } from '#schemas/vocabulary.ts';
import type { Story } from '#domain/records/toolkit-records.ts';
import type { Opened, ToolPlace } from '../parts/ToolRoot.tsx';

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

/** What every page of the story bank gets. */
export interface BankProps extends StoriesProps, Opened {
  /** All slots, and the questions of the library where a story names one. */
  readonly prompts: readonly Prompt[];
  readonly addStory: (given: Partial<Story>) => Promise<void>;
}

/** What a story can answer, with its words. */
export interface Prompt {
  readonly id: string;
  readonly question: string;
  readonly type: StoriesProps['slots'][number]['type'];
}
