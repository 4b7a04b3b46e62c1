import type { Story } from '#domain/records/toolkit-records.ts';
import { countStoryWords, secondsToTell } from '#domain/stories/find-hints.ts';
import { showSeconds } from '#domain/stories/stopwatch.ts';
import { stories as text } from '#strings/stories';
import { createId, now } from '#browser/records/new-record.ts';

/** A story with what is given, new and otherwise empty. */
export const createStory = (given: Partial<Story>): Story => ({
  title: '',
  form: 'STAR',
  parts: {},
  prompts: [],
  evidenceIds: [],
  practised: [],
  ...given,
  id: createId(),
  updatedAt: now(),
});

export const nameOf = ({ title }: Pick<Story, 'title'>): string => title.trim() || text.untitled;

/** How long a story is: "212 words, about 1:38 aloud". */
export function sayLength(story: Story, wordsPerMinute: number): string {
  const words = countStoryWords(story);
  return text.words(words, showSeconds(secondsToTell(words, wordsPerMinute)));
}
