import { isPastReview } from '#domain/salary/is-past-review.ts';
import { salary as text } from '#strings/salary';
import { today } from '#browser/records/new-record.ts';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { useRoute } from '../parts/use-route.ts';
import { grammar } from './route.ts';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { Factors } from './Factors.tsx';
import { OfferForm } from './OfferForm.tsx';
import { OfferTable } from './OfferTable.tsx';
import { OfferVerdict } from './OfferVerdict.tsx';
import { RangeExplorer } from './RangeExplorer.tsx';
import type { SalaryProps } from './props.ts';
import { nameOf } from './say-offer.ts';
import { TakeOffers } from './TakeOffers.tsx';
import { offer as offerText } from '#strings/salary';
import { useOffers } from './use-offers.ts';
import { isolate } from '../parts/isolate.tsx';

function Offers({ data, reviewDay, ...opened }: SalaryProps & Opened) {
  const { offers, chosen, isSaved, isKept, saving, change, keep, add, remove, choose } = useOffers(opened);
  const undo = useUndo();
  const removeChosen = () => {
    const name = nameOf(chosen, offers);
    undo.offerUndo(isolate(offerText.removed(name), name), remove(chosen));
  };
  return (
    <>
      {isPastReview(today(), data.reviewBy) && <p class="notice">{text.old(reviewDay)}</p>}
      {undo.notice}
      <SaveNotice saving={saving} look="alert" />
      <section class="offer">
        <OfferForm key={chosen.id} offer={chosen} data={data} onChange={change} />
        <OfferVerdict
          offer={chosen}
          data={data}
          isSaved={isSaved(chosen)}
          isKept={isKept(chosen)}
          onKeep={() => keep(chosen)}
          onAdd={add}
          onRemove={removeChosen}
        />
      </section>
      {offers.length > 1 && (
        <OfferTable data={data} offers={offers} chosen={chosen} isSaved={isKept} onChoose={choose} />
      )}
      <RangeExplorer data={data} reviewDay={reviewDay} offers={offers} />
      <Factors data={data} />
      <TakeOffers data={data} offers={offers} />
    </>
  );
}

/** The offer check, the offers side by side, and the ranges they stand beside. */
export function SalaryTool(props: SalaryProps) {
  return (
    <ToolRoot name="salary" place={props.place} lost={useRoute(grammar).lost}>
      {(opened) => <Offers {...props} {...opened} />}
    </ToolRoot>
  );
}
