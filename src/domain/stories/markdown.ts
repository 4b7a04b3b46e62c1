import type { Story } from '../records/toolkit-records.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { formParts, partText, type PartId, type StoryForm } from './story-form.ts';

/** The words around stories, in the language of the page. */
export interface StoryWords {
  readonly title: string;
  readonly nameOf: (story: Story) => string;
  readonly partName: (form: StoryForm, part: PartId) => string;
}

const paragraphs = (written: string): string[] =>
  written
    .split(/\n\s*\n/u)
    .map((each) => escapeMarkdown(each))
    .filter(Boolean);

/** The stories as a readable text: each with its questions and its parts in the order of its form. */
export function writeStoryBank(
  stories: readonly Story[],
  prompts: readonly { readonly id: string; readonly question: string }[],
  { title, nameOf, partName }: StoryWords,
): string {
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
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}
