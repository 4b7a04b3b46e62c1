import type { Story } from '#domain/records/toolkit-records.ts';
import { cueOf } from '#domain/stories/cue-of.ts';
import { countStoryWords } from '#domain/stories/find-hints.ts';
import { formParts, partText } from '#domain/stories/story-form.ts';
import { cards as text } from '#strings/stories';
import { partName } from './part-name.ts';
import type { Prompt } from './props.ts';
import { nameOf } from './story-records.ts';

interface Props {
  stories: readonly Story[];
  prompts: readonly Prompt[];
}

const isBegun = (story: Story): boolean => countStoryWords(story) > 0;

/** One card a story, on paper only: the questions in front and the cues behind, to cut out and fold. */
export function FlashCards({ stories, prompts }: Props) {
  return (
    <div class="flash-cards">
      {stories.filter(isBegun).map((story) => {
        const asked = prompts.filter(({ id }) => story.prompts.includes(id)).map(({ question }) => question);
        const written = formParts[story.form].filter((part) => partText(story, part) !== '');
        return (
          <div class="flash-card" key={story.id}>
            <div class="front">
              {(asked.length > 0 ? asked : [text.tellMe(nameOf(story))]).map((question) => (
                <p key={question}>{question}</p>
              ))}
            </div>
            <div class="behind">
              <p class="name" dir="auto">
                {nameOf(story)}
              </p>
              {written.map((part) => (
                <p key={part}>
                  <strong>{partName(story.form, part)}.</strong> <bdi>{cueOf(partText(story, part))}</bdi>
                </p>
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
}
