import { useState } from 'preact/hooks';
import { isFromConfidential } from '#domain/records/export.ts';
import { stories as text } from '#strings/stories';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { Option } from '../parts/Option.tsx';
import { writeRecords } from '../parts/download.ts';
import { FlashCards } from './FlashCards.tsx';
import type { BankProps } from './StoryBank.tsx';
import { nameOf } from './story-records.ts';

/** The ways out. Stories made from a confidential example stay in unless they are ticked (section H1). */
export function TakeAway(bank: BankProps) {
  const { store, prompts } = bank;
  const [includes, setIncludes] = useState(false);
  const confidential = store.stories.filter((story) => isFromConfidential(story, store.evidence));
  const stories = includes ? store.stories : store.stories.filter((story) => !confidential.includes(story));
  return (
    <section class="take-away">
      <div class="no-print">
        <h2>{text.take}</h2>
        <p>{text.takeText}</p>
        {confidential.length > 0 && (
          <>
            <p class="notice">{text.confidential(confidential.map((story) => nameOf(story)).join(', '))}</p>
            <Option
              type="checkbox"
              name="confidential"
              value="include"
              label={text.include}
              checked={includes}
              onPick={setIncludes}
            />
          </>
        )}
      </div>
      <ExportMenu
        name="stories"
        markdown={async () => (await import('./markdown.ts')).writeStories(stories, prompts)}
        json={() => writeRecords({ ...store, stories }, ['stories'], includes)}
        printLabel={text.cards}
      />
      <FlashCards stories={stories} prompts={prompts} />
    </section>
  );
}
