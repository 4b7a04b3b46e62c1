import { useState } from 'preact/hooks';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { ChooseRecord } from './ChooseRecord.tsx';

interface Props {
  /** The examples to choose from, the likeliest first. */
  items: readonly EvidenceItem[];
  /** How an example is named in the list. */
  label: (item: EvidenceItem) => string;
  words: { readonly choose: string; readonly make: string; readonly portfolio: string };
  /** The address of the portfolio. */
  portfolio: string;
  onMake: (item: EvidenceItem) => void;
}

/** Chooses an example of the portfolio and makes something of it; where there is none, only the way there. */
export function ChooseExample({ items, label, words, portfolio, onMake }: Props) {
  const [chosen, setChosen] = useState('');
  const item = items.find(({ id }) => id === chosen) ?? items[0];
  return (
    <div class="go">
      {item && (
        <>
          <ChooseRecord
            label={words.choose}
            records={items}
            value={item.id}
            nameOf={label}
            onChoose={setChosen}
          />
          <button type="button" class="quiet-button" onClick={() => onMake(item)}>
            {words.make}
          </button>
        </>
      )}
      <a href={portfolio}>{words.portfolio}</a>
    </div>
  );
}
