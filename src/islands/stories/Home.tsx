import { newestFirst } from '#domain/records/timed.ts';
import { isTellable, tellable } from '#domain/stories/story-form.ts';
import { stories as text } from '#strings/stories';
import { usePaged } from '../parts/use-paged.tsx';
import { CoverTable } from './CoverTable.tsx';
import { EvidencePicker } from './EvidencePicker.tsx';
import { ExampleStory } from './ExampleStory.tsx';
import { hrefToPractise, hrefToStory } from './route.ts';
import { SlotList } from './SlotList.tsx';
import type { BankProps } from './props.ts';
import { nameOf, sayLength } from './story-records.ts';
import { TakeAway } from './TakeAway.tsx';

/** All stories: how many, which, what they leave open, and the ways in and out. */
export function Home(bank: BankProps) {
  const { store, aim, checks, addStory } = bank;
  const { shown, pager } = usePaged(newestFirst(store.stories));
  const told = tellable(store.stories).length;
  return (
    <>
      <div class="no-print">
        <p class="go">
          <button type="button" class="button" onClick={() => void addStory({})}>
            {text.write}
          </button>
          <a href={hrefToPractise()}>{text.practise}</a>
        </p>
        <p class="small">{text.privacy}</p>
        {store.stories.length === 0 ? (
          <ExampleStory {...bank} />
        ) : (
          <section>
            <h2>{text.yours}</h2>
            <p>{told < aim.least ? text.count(told, aim.least, aim.most) : text.enough(told)}</p>
            <ul class="story-list">
              {shown.map((story) => (
                <li key={story.id}>
                  <h3>
                    <a href={hrefToStory(story.id)}>
                      <bdi>{nameOf(story)}</bdi>
                    </a>
                  </h3>
                  <p>
                    {isTellable(story) ? sayLength(story, checks.wordsPerMinute) : text.draft};{' '}
                    {text.practised(story.practised.length)}
                  </p>
                </li>
              ))}
            </ul>
            {pager}
          </section>
        )}
        <SlotList {...bank} />
        <EvidencePicker {...bank} />
        <CoverTable {...bank} />
      </div>
      {store.stories.length > 0 && <TakeAway {...bank} />}
    </>
  );
}
