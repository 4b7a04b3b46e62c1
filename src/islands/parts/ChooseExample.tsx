import { useState } from 'preact/hooks';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';

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
    <p class="go">
      {item && (
        <>
          <label class="field grows">
            {words.choose}
            <select value={item.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              {items.map((each) => (
                <option key={each.id} value={each.id}>
                  {label(each)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="quiet-button" onClick={() => onMake(item)}>
            {words.make}
          </button>
        </>
      )}
      <a href={portfolio}>{words.portfolio}</a>
    </p>
  );
}
