import type { StorySlot } from '#schemas/story-slots.ts';
import type { EvidenceItem, Story } from '../records/toolkit-records.ts';

/** What a new story takes over from an example in the portfolio: its own words, and the first slot of its area. */
export function storyFromEvidence(
  item: EvidenceItem,
  slots: readonly Pick<StorySlot, 'id' | 'areas'>[],
): Pick<Story, 'title' | 'form' | 'parts' | 'prompts' | 'evidenceIds'> {
  const { title, situation, action, result, reflection = '', area, id } = item;
  const given = { situation, action, result, learning: reflection };
  const slot = slots.find(({ areas }) => areas.includes(area));
  return {
    title,
    form: reflection.trim() ? 'CARL' : 'STAR',
    parts: Object.fromEntries(Object.entries(given).filter(([, text]) => text.trim() !== '')),
    prompts: slot ? [slot.id] : [],
    evidenceIds: [id],
  };
}
