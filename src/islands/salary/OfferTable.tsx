import { writeDollars, writeTotal } from '#domain/salary/write-money.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import { compare as text } from '#strings/salary';
import type { SalaryProps } from './props.ts';
import { checkAgainst, nameOf, sayBeside } from './say-offer.ts';
import { usePaged } from '../parts/use-paged.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';

interface Props extends Pick<SalaryProps, 'data'> {
  offers: readonly Offer[];
  chosen: Offer;
  isSaved: (offer: Offer) => boolean;
  onChoose: (id: string) => void;
}

/** All offers on the page in one table, each beside its own range. */
export function OfferTable({ data, offers, chosen, isSaved, onChoose }: Props) {
  const { columns } = text;
  const { shown, pager } = usePaged(offers, offers.indexOf(chosen));
  return (
    <section>
      <h2>{text.heading}</h2>
      <table class="numbers">
        <caption>{text.table}</caption>
        <ColumnHeads columns={columns} />
        <tbody>
          {shown.map((offer) => {
            const check = checkAgainst(offer, data);
            const { base, bonus, stock, signOn, years } = offer;
            const [a, b, c, d] = [base, bonus, stock, signOn].map((amount) => writeDollars(amount));
            return (
              <tr key={offer.id}>
                <th scope="row">
                  <bdi>{nameOf(offer, offers)}</bdi>{' '}
                  {offer.id === chosen.id ? (
                    <span class="small">({text.opened})</span>
                  ) : (
                    <button type="button" class="link-button" onClick={() => onChoose(offer.id)}>
                      {text.open}
                      <span class="visually-hidden">
                        {' '}
                        <bdi>{nameOf(offer, offers)}</bdi>
                      </span>
                    </button>
                  )}
                </th>
                <td data-label={columns.total}>{writeTotal(check.total, offer)}</td>
                <td data-label={columns.parts}>{text.parts(a!, b!, c!, d!, years)}</td>
                <td data-label={columns.place}>{sayBeside(check)}</td>
                <td data-label={columns.kept}>{isSaved(offer) ? text.saved : text.unsaved}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {pager}
      <p class="small">{text.limits}</p>
    </section>
  );
}
