import type { Story } from '#domain/records/toolkit-records.ts';
import { useSaving } from '../parts/SaveNotice.tsx';
import type { Opened } from '../parts/ToolRoot.tsx';
import { useOnce } from '../parts/use-once.ts';
import { go } from '../parts/use-route.ts';
import { hrefToStory } from './route.ts';
import { createStory } from './story-records.ts';

/** The reader's stories: begun and taken away. */
export function useStories({ records }: Opened) {
  const saving = useSaving(records);
  /** Begins a story and goes to it; `replaces` leaves no step in the history. */
  const once = useOnce();
  const add = (given: Partial<Story>, replaces: boolean) =>
    once(async () => {
      const story = createStory(given);
      if (await saving.watch(records.save('stories', story, { creates: true })))
        go(hrefToStory(story.id), replaces);
    });
  /** Takes a story away, and gives what brings it back. */
  const remove = async (story: Story) => {
    await records.remove('stories', story);
    return () => records.save('stories', story, { creates: true });
  };
  return { add, remove, saving };
}
