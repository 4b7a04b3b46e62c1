import { isPastReview } from '#domain/salary/is-past-review.ts';
import { salary as text } from '#strings/salary';
import { today } from '../parts/new-record.ts';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { Factors } from './Factors.tsx';
import { OfferForm } from './OfferForm.tsx';
import { OfferTable } from './OfferTable.tsx';
import { OfferVerdict } from './OfferVerdict.tsx';
import { RangeExplorer } from './RangeExplorer.tsx';
import type { SalaryProps } from './salary-props.ts';
import { nameOf } from './say-offer.ts';
import { TakeOffers } from './TakeOffers.tsx';
import { offer as offerText } from '#strings/salary';
import { useOffers } from './use-offers.ts';

function Offers({ data, reviewDay, ...opened }: SalaryProps & Opened) {
  const { offers, chosen, isSaved, change, keep, add, remove, choose } = useOffers(opened);
  const undo = useUndo();
  const removeChosen = () => undo.offerUndo(offerText.removed(nameOf(chosen, offers)), remove(chosen));
  return (
    <>
      {isPastReview(today(), data.reviewBy) && <p class="notice">{text.old(reviewDay)}</p>}
      {undo.notice}
      <section class="offer">
        <OfferForm key={chosen.id} offer={chosen} data={data} onChange={change} />
        <OfferVerdict
          offer={chosen}
          data={data}
          isSaved={isSaved(chosen)}
          onKeep={() => void keep(chosen)}
          onAdd={add}
          onRemove={removeChosen}
        />
      </section>
      {offers.length > 1 && (
        <OfferTable data={data} offers={offers} chosen={chosen} isSaved={isSaved} onChoose={choose} />
      )}
      <RangeExplorer data={data} reviewDay={reviewDay} offers={offers} />
      <Factors data={data} />
      <TakeOffers data={data} offers={offers} />
    </>
  );
}

/** The offer check, the offers side by side, and the ranges they stand beside. */
export function Salary(props: SalaryProps) {
  return (
    <ToolRoot name="salary" place={props.place}>
      {(opened) => <Offers {...props} {...opened} />}
    </ToolRoot>
  );
}
