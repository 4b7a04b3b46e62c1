import { useState } from 'preact/hooks';
import { maxShortText, numberRanges } from '#domain/records/limits.ts';
import { foreignCurrency } from '#domain/salary/foreign-currency.ts';
import { writeDollars } from '#domain/salary/write-money.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import { offerLevels, offerTiers } from '#schemas/vocabulary.ts';
import { offer as text, salary } from '#strings/salary';
import { NumberField } from '../parts/NumberField.tsx';
import { Option } from '../parts/Option.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { SalaryProps } from './props.ts';

const amounts = ['base', 'bonus', 'stock', 'signOn'] as const;
const money = { unit: 'money', ...numberRanges.money, step: 5_000 } as const;

interface Props extends Pick<SalaryProps, 'data'> {
  offer: Offer;
  onChange: (offer: Offer) => void;
}

/** An amount of dollars that says so when another currency, or a figure meant in thousands, is typed. */
function Amount({ field, offer, onChange }: Omit<Props, 'data'> & { field: (typeof amounts)[number] }) {
  const [sign, setSign] = useState<string | null>(null);
  const value = offer[field];
  const { label, hint } = text.fields[field];
  const said = value > 0 && value < 1000 ? text.small(writeDollars(value)) : hint;
  return (
    <NumberField
      {...money}
      emptyIs={0}
      label={label}
      value={value}
      hint={sign ? text.foreign(sign) : said}
      example={text.moneyExample}
      onWrite={(written) => setSign(foreignCurrency(written))}
      onChange={(amount) => onChange({ ...offer, [field]: amount })}
    />
  );
}

/** One offer to fill in. */
export function OfferForm({ offer, data, onChange }: Props) {
  return (
    <form class="offer-form" onSubmit={(event) => event.preventDefault()}>
      <h2>{text.heading}</h2>
      <p class="small">{salary.dollars}</p>
      <div class="field-grid">
        {amounts.map((field) => (
          <Amount key={field} field={field} offer={offer} onChange={onChange} />
        ))}
        <NumberField
          unit="years"
          {...numberRanges.years}
          step={1}
          label={text.fields.years.label}
          hint={text.fields.years.hint}
          value={offer.years}
          example={text.yearsExample}
          onChange={(years) => onChange({ ...offer, years })}
        />
        <TextField
          label={text.name}
          hint={text.nameHint}
          value={offer.name}
          maxLength={maxShortText}
          onChange={(name) => onChange({ ...offer, name })}
        />
      </div>
      <div class="offer-choices">
        <fieldset class="question">
          <legend>{text.level}</legend>
          {offerLevels.map((level) => (
            <Option
              key={level}
              type="radio"
              name="level"
              value={level}
              label={`${data.levels[level].name}: ${data.levels[level].about}`}
              checked={offer.level === level}
              onPick={() => onChange({ ...offer, level })}
            />
          ))}
        </fieldset>
        <fieldset class="question">
          <legend>{text.tier}</legend>
          {offerTiers.map((tier) => (
            <Option
              key={tier}
              type="radio"
              name="tier"
              value={tier}
              label={`${data.tiers[tier].name}: ${data.tiers[tier].about}`}
              checked={offer.tier === tier}
              onPick={() => onChange({ ...offer, tier })}
            />
          ))}
        </fieldset>
      </div>
    </form>
  );
}
