import { practice as text } from '#strings/stories';
import { hrefToStory } from '../route.ts';
import { StageHeading } from './StageHeading.tsx';

/** After a practice: the story it is kept with, or another question. */
export function Saved({ storyId, onNext }: { storyId: string; onNext: () => void }) {
  return (
    <div class="run">
      <StageHeading>{text.saved}</StageHeading>
      <p class="go">
        <button type="button" class="button" onClick={onNext}>
          {text.next}
        </button>
        <a href={hrefToStory(storyId)}>{text.toStory}</a>
      </p>
    </div>
  );
}
