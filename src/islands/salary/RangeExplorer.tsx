import { useState } from 'preact/hooks';
import { writeThousands } from '#domain/salary/write-money.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import { offerLevels, offerTiers, type OfferLevel, type OfferTier } from '#schemas/vocabulary.ts';
import { ranges as text } from '#strings/salary';
import { Chooser } from '../parts/Chooser.tsx';
import { RangeBars } from './RangeBars.tsx';
import type { NamedRange, SalaryProps } from './props.ts';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';

interface Props extends Pick<SalaryProps, 'data' | 'reviewDay'> {
  offers: readonly Offer[];
}

/** The ranges by level and tier: as bars on one axis, and as a table. */
export function RangeExplorer({ data, reviewDay, offers }: Props) {
  const [level, setLevel] = useState<OfferLevel | ''>('');
  const [tier, setTier] = useState<OfferTier | ''>('');
  const shown: NamedRange[] = offerLevels
    .flatMap((each) =>
      offerTiers.map((company) => ({ level: each, tier: company, range: data.ranges[each][company] })),
    )
    .filter((each) => (level === '' || each.level === level) && (tier === '' || each.tier === tier));
  const { columns } = text;
  return (
    <section class="ranges">
      <h2>{text.heading}</h2>
      <p class="label">{data.label}.</p>
      <p class="small">{text.dated(data.country, data.date, reviewDay)}</p>
      <div class="go no-print">
        <Chooser
          label={text.level}
          all={text.all}
          value={level}
          ids={offerLevels}
          nameOf={(id) => data.levels[id].name}
          onChoose={setLevel}
        />
        <Chooser
          label={text.tier}
          all={text.all}
          value={tier}
          ids={offerTiers}
          nameOf={(id) => data.tiers[id].name}
          onChoose={setTier}
        />
      </div>
      <RangeBars data={data} ranges={shown} offers={offers} />
      <table class="numbers">
        <caption>
          {text.table}. {data.label}.
        </caption>
        <ColumnHeads columns={columns} />
        <tbody>
          {shown.map(({ level: step, tier: company, range }) => (
            <tr key={`${step}-${company}`}>
              <th scope="row">{data.levels[step].name}</th>
              <td data-label={columns.tier}>{data.tiers[company].name}</td>
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
