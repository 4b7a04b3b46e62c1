import { writeThousands } from '#domain/salary/write-money.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import { ranges as text } from '#strings/salary';
import type { NamedRange } from './RangeExplorer.tsx';
import type { SalaryProps } from './salary-props.ts';
import { checkAgainst, nameOf } from './say-offer.ts';

const tick = 200_000;

interface Props extends Pick<SalaryProps, 'data'> {
  ranges: readonly NamedRange[];
  offers: readonly Offer[];
}

/** The end of an axis that holds all figures and leaves room for the text after them. */
const axisEnd = (figures: readonly number[]): number => Math.ceil((Math.max(...figures) * 1.3) / tick) * tick;

/** Ranges as bars on one axis from zero, with the offers of each range; the table below says the same. */
export function RangeBars({ data, ranges, offers }: Props) {
  const marks = offers
    .map((offer) => ({ offer, name: nameOf(offer, offers), total: checkAgainst(offer, data).total }))
    .filter(({ total }) => total > 0);
  const end = axisEnd([
    ...Object.values(data.ranges).map(({ top }) => top.high),
    ...marks.map(({ total }) => total),
  ]);
  const at = (dollars: number): string => `${Math.round((dollars / end) * 10_000) / 100}%`;
  const ticks = Array.from({ length: end / tick }, (_, step) => step * tick);
  return (
    <div class="range-bars">
      {ranges.map(({ level, tier, range }) => {
        const { low, high, open } = range;
        const own = marks.filter(({ offer }) => offer.level === level && offer.tier === tier);
        return (
          <div class="range-row" key={`${level}-${tier}`}>
            <p>
              {text.barsOf(data.levels[level].name, data.tiers[tier].name)}
              {own.map(({ offer, name, total }) => (
                <strong key={offer.id}> {text.offer(name, writeThousands(total))}</strong>
              ))}
            </p>
            <svg class="range-bar" aria-hidden="true" focusable="false">
              {ticks.map((each) => (
                <line key={each} class="tick" x1={at(each)} x2={at(each)} y1="0" y2="100%" />
              ))}
              {open && <line class="open" x1={at(high)} x2="100%" y1="72%" y2="72%" />}
              <rect class="span" x={at(low)} width={at(high - low)} y="56%" height="32%" />
              <text x={at(low)} dx="-4" y="1.1em" text-anchor="end">
                {writeThousands(low)}
              </text>
              <text x={at(high)} dx="4" y="1.1em">
                {text.end(writeThousands(high), open)}
              </text>
              {own.map(({ offer, total }) => (
                <line key={offer.id} class="mark" x1={at(total)} x2={at(total)} y1="46%" y2="98%" />
              ))}
            </svg>
          </div>
        );
      })}
      <svg class="axis" aria-hidden="true" focusable="false">
        {ticks.map((each) => (
          <text key={each} x={at(each)} y="1em" text-anchor={each === 0 ? 'start' : 'middle'}>
            {writeThousands(each)}
          </text>
        ))}
      </svg>
    </div>
  );
}
