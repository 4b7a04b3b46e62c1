import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { offersReady, parts, presentParts } from '#domain/portfolio/completeness.ts';
import { findHints, hasBegun, type HintWords } from '#domain/portfolio/hints.ts';
import { completenessWords, form as text, hints as hintTexts, partNames } from '#strings/portfolio';
import { Option } from '../parts/Option.tsx';
import { thisMonth } from './words.ts';

interface Props {
  item: EvidenceItem;
  words: HintWords;
  onReady: (isReady: boolean) => void;
}

/** How complete an example is, in words; whether it is ready, which the person says; and what deserves a second look. */
export function Standing({ item, words, onReady }: Props) {
  const present = presentParts(item);
  const missing = parts.filter((part) => !present.includes(part));
  const found = hasBegun(item) ? findHints(item, words, thisMonth()) : [];
  const isReady = item.status === 'ready';
  return (
    <>
      <section>
        <h2>{text.complete}</h2>
        <p>
          <strong>{completenessWords[present.length]}.</strong>{' '}
          {missing.length > 0 && text.missing(missing.map((part) => partNames[part]))}
        </p>
        {isReady || offersReady(item) ? (
          <Option
            type="checkbox"
            name="ready"
            value="ready"
            label={text.ready}
            checked={isReady}
            onPick={onReady}
          />
        ) : (
          <p class="small">{text.readyFrom}</p>
        )}
      </section>
      {found.length > 0 && (
        <section>
          <h2>{text.look}</h2>
          <ul class="hints">
            {found.map(({ kind, words: quoted }) => (
              <li key={kind}>{hintTexts[kind](quoted)}</li>
            ))}
          </ul>
          <p class="small">{text.lookText}</p>
        </section>
      )}
    </>
  );
}
