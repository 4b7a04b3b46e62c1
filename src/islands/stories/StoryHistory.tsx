import { createToolLinks } from '#domain/navigation/urls.ts';
import type { Story } from '#domain/records/toolkit-records.ts';
import { showSeconds } from '#domain/stories/stopwatch.ts';
import { storyPage as text } from '#strings/stories';
import { usePaged } from '../parts/use-paged.tsx';
import { writeDate } from '../parts/write-date.ts';
import type { BankProps } from './props.ts';

/** Where a story comes from, and when it was told. */
export function StoryHistory({ story, store, place, prompts }: BankProps & { story: Story }) {
  const ids = new Set(story.evidenceIds);
  const made = usePaged(store.evidence.filter(({ id }) => ids.has(id)));
  const practised = usePaged(story.practised.toReversed());
  return (
    <>
      {made.shown.length > 0 && (
        <section>
          <h2>{text.evidence}</h2>
          <ul>
            {made.shown.map(({ id, title, confidential }) => (
              <li key={id}>
                <a href={createToolLinks(place.base).example(id)}>
                  <bdi>{title}</bdi>
                </a>
                {confidential && <span class="small"> ({text.evidenceConfidential})</span>}
              </li>
            ))}
          </ul>
          {made.pager}
        </section>
      )}
      {story.practised.length > 0 && (
        <section>
          <h2>{text.history}</h2>
          <ul>
            {practised.shown.map(({ at, seconds, self, question, change }) => (
              <li key={at}>
                {text.historyLine(writeDate(at), showSeconds(seconds), text.self[self])}
                {question && (
                  <span class="small"> {prompts.find(({ id }) => id === question)?.question}</span>
                )}
                {change && <p>{text.change(change)}</p>}
              </li>
            ))}
          </ul>
          {practised.pager}
        </section>
      )}
    </>
  );
}
