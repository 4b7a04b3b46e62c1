import type { Story } from '#domain/records/toolkit-records.ts';
import { writeStoryBank } from '#domain/stories/markdown.ts';
import { stories as text } from '#strings/stories';
import { partName } from './part-name.ts';
import type { Prompt } from './props.ts';
import { nameOf } from './story-records.ts';

/** The stories as Markdown, in the words of the page. */
export const writeStories = (stories: readonly Story[], prompts: readonly Prompt[]): string =>
  writeStoryBank(stories, prompts, { title: text.title, nameOf, partName });
