import { writeDollars } from '#domain/salary/write-money.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import { compare as text } from '#strings/salary';
import type { SalaryProps } from './salary-props.ts';
import { checkAgainst, nameOf, sayBeside } from './say-offer.ts';
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
  return (
    <section>
      <h2>{text.heading}</h2>
      <table class="numbers">
        <caption>{text.table}</caption>
        <ColumnHeads columns={columns} />
        <tbody>
          {offers.map((offer) => {
            const check = checkAgainst(offer, data);
            const { base, bonus, stock, signOn, years } = offer;
            const [a, b, c, d] = [base, bonus, stock, signOn].map((amount) => writeDollars(amount));
            return (
              <tr key={offer.id}>
                <th scope="row">
                  {nameOf(offer, offers)}{' '}
                  {offer.id === chosen.id ? (
                    <span class="small">({text.opened})</span>
                  ) : (
                    <button type="button" class="link-button" onClick={() => onChoose(offer.id)}>
                      {text.open}
                      <span class="visually-hidden"> {nameOf(offer, offers)}</span>
                    </button>
                  )}
                </th>
                <td data-label={columns.total}>{writeDollars(check.total)}</td>
                <td data-label={columns.parts}>{text.parts(a!, b!, c!, d!, years)}</td>
                <td data-label={columns.place}>{sayBeside(check)}</td>
                <td data-label={columns.kept}>{isSaved(offer) ? text.saved : text.unsaved}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="small">{text.limits}</p>
    </section>
  );
}
