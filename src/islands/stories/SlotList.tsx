import type { Story } from '#domain/records/toolkit-records.ts';
import { stories as text } from '#strings/stories';
import { shortPage, usePaged } from '../parts/use-paged.tsx';
import { hrefToStory } from './route.ts';
import type { BankProps } from './props.ts';
import { nameOf } from './story-records.ts';

function Filling({ stories }: { stories: readonly Story[] }) {
  const { shown, pager } = usePaged(stories, 0, shortPage);
  return (
    <>
      <ul class="filling">
        {shown.map((story) => (
          <li key={story.id}>
            <a href={hrefToStory(story.id)}>
              <bdi>{nameOf(story)}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {pager}
    </>
  );
}

/** The ten kinds of story: which stories fill each, and for an empty one a question that brings a moment back. */
export function SlotList({ slots, store, addStory }: BankProps) {
  const bySlot = new Map(slots.map(({ id }): [string, Story[]] => [id, []]));
  for (const story of store.stories) for (const id of new Set(story.prompts)) bySlot.get(id)?.push(story);
  return (
    <section>
      <h2>{text.slots}</h2>
      <p>{text.slotsText}</p>
      <ol class="slots">
        {slots.map(({ id, title, question, memory }) => {
          const filling = bySlot.get(id)!;
          return (
            <li key={id}>
              <h3>{title}</h3>
              <p>{question}</p>
              {filling.length === 0 ? (
                <>
                  <p class="small">{memory}</p>
                  <button type="button" class="link-button" onClick={() => void addStory({ prompts: [id] })}>
                    {text.start}
                    <span class="visually-hidden">{text.startFor(title)}</span>
                  </button>
                </>
              ) : (
                <Filling stories={filling} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
