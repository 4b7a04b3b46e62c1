import { useState } from 'preact/hooks';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { storyFromEvidence } from '#domain/stories/story-from-evidence.ts';
import { stories as text } from '#strings/stories';
import type { BankProps } from './StoryBank.tsx';

/** Makes a story from an example of the portfolio; examples without a story come first. */
export function EvidencePicker({ store, slots, place, addStory }: BankProps) {
  const hasStory = ({ id }: EvidenceItem) =>
    store.stories.some(({ evidenceIds }) => evidenceIds.includes(id));
  const items = store.evidence.toSorted((a, b) => Number(hasStory(a)) - Number(hasStory(b)));
  const [chosen, setChosen] = useState('');
  const item = items.find(({ id }) => id === chosen) ?? items[0];
  const label = (each: EvidenceItem): string => {
    const title = each.confidential ? text.confidentialItem(each.title) : each.title;
    return hasStory(each) ? text.made(title) : title;
  };
  return (
    <section>
      <h2>{text.from}</h2>
      <p>{item ? text.fromText : text.fromNone}</p>
      <p class="go">
        {item && (
          <>
            <label class="field grows">
              {text.choose}
              <select value={item.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
                {items.map((each) => (
                  <option key={each.id} value={each.id}>
                    {label(each)}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              class="quiet-button"
              onClick={() => void addStory(storyFromEvidence(item, slots))}
            >
              {text.make}
            </button>
          </>
        )}
        <a href={`${place.base}tools/portfolio/`}>{text.portfolio}</a>
      </p>
    </section>
  );
}
