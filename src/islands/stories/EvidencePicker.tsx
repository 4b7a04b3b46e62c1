import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { storyFromEvidence } from '#domain/stories/story-from-evidence.ts';
import { stories as text } from '#strings/stories';
import { ChooseExample } from '../parts/ChooseExample.tsx';
import type { BankProps } from './StoryBank.tsx';

/** Makes a story from an example of the portfolio; examples without a story come first. */
export function EvidencePicker({ store, slots, place, addStory }: BankProps) {
  const hasStory = ({ id }: EvidenceItem) =>
    store.stories.some(({ evidenceIds }) => evidenceIds.includes(id));
  const items = store.evidence.toSorted((a, b) => Number(hasStory(a)) - Number(hasStory(b)));
  const label = (each: EvidenceItem): string => {
    const title = each.confidential ? text.confidentialItem(each.title) : each.title;
    return hasStory(each) ? text.made(title) : title;
  };
  return (
    <section>
      <h2>{text.from}</h2>
      <p>{items.length > 0 ? text.fromText : text.fromNone}</p>
      <ChooseExample
        items={items}
        label={label}
        words={text}
        portfolio={`${place.base}tools/portfolio/`}
        onMake={(item) => void addStory(storyFromEvidence(item, slots))}
      />
    </section>
  );
}
