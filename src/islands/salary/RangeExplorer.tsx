import { useState } from 'preact/hooks';
import { writeThousands } from '#domain/salary/write-money.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import type { PayRange } from '#schemas/salary-ranges.ts';
import { offerLevels, offerTiers, type OfferLevel, type OfferTier } from '#schemas/vocabulary.ts';
import { ranges as text } from '#strings/salary';
import { writeDate } from '../parts/write-date.ts';
import { RangeBars } from './RangeBars.tsx';
import type { SalaryProps } from './salary-props.ts';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';

/** One range with what it is for. */
export interface NamedRange {
  readonly level: OfferLevel;
  readonly tier: OfferTier;
  readonly range: PayRange;
}

interface Props extends Pick<SalaryProps, 'data'> {
  offers: readonly Offer[];
}

interface ChooserProps<T extends string> {
  label: string;
  value: T | '';
  ids: readonly T[];
  names: Readonly<Record<T, { readonly name: string }>>;
  onChoose: (id: T | '') => void;
}

function Chooser<T extends string>({ label, value, ids, names, onChoose }: ChooserProps<T>) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as T | '')}>
        <option value="">{text.all}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {names[id].name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The ranges by level and tier: as bars on one axis, and as a table. */
export function RangeExplorer({ data, offers }: Props) {
  const [level, setLevel] = useState<OfferLevel | ''>('');
  const [tier, setTier] = useState<OfferTier | ''>('');
  const shown: NamedRange[] = offerLevels
    .flatMap((each) => offerTiers.map((of) => ({ level: each, tier: of, range: data.ranges[each][of] })))
    .filter((each) => (level === '' || each.level === level) && (tier === '' || each.tier === tier));
  const { columns } = text;
  return (
    <section class="ranges">
      <h2>{text.heading}</h2>
      <p class="label">{data.label}.</p>
      <p class="small">{text.dated(data.country, data.date, writeDate(data.reviewBy))}</p>
      <div class="go no-print">
        <Chooser label={text.level} value={level} ids={offerLevels} names={data.levels} onChoose={setLevel} />
        <Chooser label={text.tier} value={tier} ids={offerTiers} names={data.tiers} onChoose={setTier} />
      </div>
      <RangeBars data={data} ranges={shown} offers={offers} />
      <table class="numbers">
        <caption>
          {text.table}. {data.label}.
        </caption>
        <ColumnHeads columns={columns} />
        <tbody>
          {shown.map(({ level: of, tier: at, range }) => (
            <tr key={`${of}-${at}`}>
              <th scope="row">{data.levels[of].name}</th>
              <td data-label={columns.tier}>{data.tiers[at].name}</td>
              <td data-label={columns.low}>{writeThousands(range.low)}</td>
              <td data-label={columns.high}>
                {range.open ? text.openHigh(writeThousands(range.high)) : writeThousands(range.high)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
