import { useState } from 'preact/hooks';
import { isFromConfidential } from '#domain/records/record-table.ts';
import { stories as text } from '#strings/stories';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { IncludeConfidential } from '../parts/IncludeConfidential.tsx';
import { writeRecords } from '../parts/download.ts';
import { usePrinting } from '../parts/use-printing.ts';
import { FlashCards } from './FlashCards.tsx';
import type { BankProps } from './props.ts';
import { nameOf } from './story-records.ts';

/** So many are named; of more the number is said. */
const mostNamed = 10;

/** The ways out. Stories made from a confidential example stay in unless they are ticked. */
export function TakeAway(bank: BankProps) {
  const { store, prompts } = bank;
  const [includes, setIncludes] = useState(false);
  const confidential = store.stories.filter((story) => isFromConfidential(story, store.evidence));
  const left = new Set(includes ? [] : confidential);
  const stories = store.stories.filter((story) => !left.has(story));
  const isPrinting = usePrinting(stories.length);
  return (
    <section class="take-away">
      <div class="no-print">
        <h2>{text.take}</h2>
        <p>{text.takeText}</p>
        {confidential.length > 0 && (
          <>
            <p class="notice">
              {text.confidential(confidential.slice(0, mostNamed).map(nameOf), confidential.length)}
            </p>
            <IncludeConfidential label={text.include} checked={includes} onPick={setIncludes} />
          </>
        )}
      </div>
      <ExportMenu
        name="stories"
        markdown={async () => (await import('./markdown.ts')).writeStories(stories, prompts)}
        json={() => writeRecords({ ...store, stories }, ['stories'], includes)}
        printLabel={text.cards}
      />
      {isPrinting && <FlashCards stories={stories} prompts={prompts} />}
    </section>
  );
}
