import type { Story } from '#domain/records/toolkit-records.ts';
import { showSeconds } from '#domain/stories/stopwatch.ts';
import { storyPage as text } from '#strings/stories';
import { writeDate } from '../parts/write-date.ts';
import type { BankProps } from './StoryBank.tsx';

/** Where a story comes from, and when it was told. */
export function StoryHistory({ story, store, place, prompts }: BankProps & { story: Story }) {
  const made = store.evidence.filter(({ id }) => story.evidenceIds.includes(id));
  return (
    <>
      {made.length > 0 && (
        <section>
          <h2>{text.evidence}</h2>
          <ul>
            {made.map(({ id, title, confidential }) => (
              <li key={id}>
                <a href={`${place.base}tools/portfolio/#item=${id}`}>{title}</a>
                {confidential && <span class="small"> ({text.evidenceConfidential})</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {story.practised.length > 0 && (
        <section>
          <h2>{text.history}</h2>
          <ul>
            {story.practised.toReversed().map(({ at, seconds, self, question, change }) => (
              <li key={at}>
                {text.historyLine(writeDate(at), showSeconds(seconds), text.self[self])}
                {question && (
                  <span class="small"> {prompts.find(({ id }) => id === question)?.question}</span>
                )}
                {change && <p>{text.change(change)}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
