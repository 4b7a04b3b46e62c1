import { createToolLinks } from '#domain/navigation/urls.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { storyFromEvidence } from '#domain/stories/story-from-evidence.ts';
import { stories as text } from '#strings/stories';
import { ChooseExample } from '../parts/ChooseExample.tsx';
import type { BankProps } from './props.ts';

/** Makes a story from an example of the portfolio; examples without a story come first. */
export function EvidencePicker({ store, slots, place, addStory }: BankProps) {
  const used = new Set(store.stories.flatMap(({ evidenceIds }) => evidenceIds));
  const hasStory = ({ id }: EvidenceItem) => used.has(id);
  const items = [...store.evidence.filter((each) => !hasStory(each)), ...store.evidence.filter(hasStory)];
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
        portfolio={createToolLinks(place.base).portfolio}
        onMake={(item) => void addStory(storyFromEvidence(item, slots))}
      />
    </section>
  );
}
