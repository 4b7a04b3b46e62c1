import { writeTotal } from '#domain/salary/write-money.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import { offer as text } from '#strings/salary';
import type { SalaryProps } from './props.ts';
import { checkAgainst, sayPlace, sayRange } from './say-offer.ts';

interface Props extends Pick<SalaryProps, 'data'> {
  offer: Offer;
  isSaved: boolean;
  /** Whether it outlasts the page. */
  isKept: boolean;
  onKeep: () => void;
  onAdd: () => void;
  onRemove: () => void;
}

const startWithCapital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** What an offer is worth a year and where that stands, in words; and what to do with the offer. */
export function OfferVerdict({ offer, data, isSaved, isKept, onKeep, onAdd, onRemove }: Props) {
  const check = checkAgainst(offer, data);
  const { name: level } = data.levels[offer.level];
  const { name: tier } = data.tiers[offer.tier];
  return (
    <div class="offer-verdict">
      <div role="status">
        {check.total === 0 ? (
          <p>{text.empty}</p>
        ) : (
          <>
            <p class="total">{text.total(writeTotal(check.total, offer))}</p>
            <p>
              {startWithCapital(
                text.beside(sayPlace(check), level.toLowerCase(), tier.toLowerCase(), sayRange(check)),
              )}
            </p>
          </>
        )}
      </div>
      <p class="small">{text.sum}</p>
      <p class="small">{data.label}.</p>
      <p class="parity">{text.parity}</p>
      <p class="small">{isKept ? text.kept : text.inMemory}</p>
      <p class="go no-print">
        {!isSaved && (
          <button type="button" class="button" onClick={onKeep}>
            {text.keep}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={onAdd}>
          {text.add}
        </button>
        <button type="button" class="link-button" onClick={onRemove}>
          {text.remove}
        </button>
      </p>
    </div>
  );
}
