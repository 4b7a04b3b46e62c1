import type { Story } from '#domain/records/toolkit-records.ts';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { formParts, partText } from '#domain/stories/story-form.ts';
import { stories as text } from '#strings/stories';
import { partName } from './part-name.ts';
import type { Prompt } from './StoryBank.tsx';
import { nameOf } from './story-records.ts';

const paragraphs = (written: string): string[] =>
  written
    .split(/\n\s*\n/u)
    .map((each) => escapeMarkdown(each))
    .filter(Boolean);

/** The stories as a readable text: each with its questions and its parts in the order of its form. */
export function writeStories(stories: readonly Story[], prompts: readonly Prompt[]): string {
  const parts = stories.flatMap((story) => {
    const asked = prompts.filter(({ id }) => story.prompts.includes(id));
    const written = formParts[story.form].filter((part) => partText(story, part) !== '');
    return [
      `## ${escapeMarkdown(nameOf(story))}`,
      ...(asked.length > 0 ? [asked.map(({ question }) => `- ${question}`).join('\n')] : []),
      ...written.flatMap((part) => {
        const [first = '', ...rest] = paragraphs(partText(story, part));
        return [`**${partName(story.form, part)}.** ${first}`, ...rest];
      }),
    ];
  });
  return `${[`# ${text.title}`, ...parts].join('\n\n')}\n`;
}
