import { writeThousands } from '#domain/salary/write-money.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import { ranges as text } from '#strings/salary';
import type { NamedRange, SalaryProps } from './props.ts';
import { checkAgainst, nameOf } from './say-offer.ts';
import { isolate } from '../parts/isolate.tsx';

/** The steps of the axis: the first that needs no more ticks than there is room for. */
const steps = [200_000, 500_000];
const mostTicks = 10;
/** More offers than this are told apart in the table alone. */
const mostMarks = 50;

interface Props extends Pick<SalaryProps, 'data'> {
  ranges: readonly NamedRange[];
  offers: readonly Offer[];
}

/** An axis that holds all figures and leaves room for the text after them: its end, and how far its ticks are apart. */
function axisOf(figures: readonly number[]): { readonly end: number; readonly tick: number } {
  const needed = Math.max(...figures) * 1.3;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(needed / mostTicks)) - 5);
  const tick =
    steps.map((step) => step * power).find((step) => needed / step <= mostTicks) ?? 1_000_000 * power;
  return { end: Math.ceil(needed / tick) * tick, tick };
}

/** Ranges as bars on one axis from zero, with the offers of each range; the table below says the same. */
export function RangeBars({ data, ranges, offers }: Props) {
  const marks = offers
    .slice(0, mostMarks)
    .map((offer) => ({ offer, name: nameOf(offer, offers), total: checkAgainst(offer, data).total }))
    .filter(({ total }) => total > 0);
  const { end, tick } = axisOf([
    ...Object.values(data.ranges).map(({ top }) => top.high),
    ...marks.map(({ total }) => total),
  ]);
  const placeOf = (dollars: number): string => `${Math.round((dollars / end) * 10_000) / 100}%`;
  const ticks = Array.from({ length: end / tick + 1 }, (_, step) => step * tick);
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
                <strong key={offer.id}> {isolate(text.offer(name, writeThousands(total)), name)}</strong>
              ))}
            </p>
            <svg class="range-bar" aria-hidden="true" focusable="false">
              {ticks.map((each) => (
                <line key={each} class="tick" x1={placeOf(each)} x2={placeOf(each)} y1="0" y2="100%" />
              ))}
              {open && <line class="open" x1={placeOf(high)} x2="100%" y1="72%" y2="72%" />}
              <rect class="span" x={placeOf(low)} width={placeOf(high - low)} y="56%" height="32%" />
              <text x={placeOf(low)} dx="-4" y="1.1em" text-anchor="end">
                {writeThousands(low)}
              </text>
              <text x={placeOf(high)} dx="4" y="1.1em">
                {text.end(writeThousands(high), open)}
              </text>
              {own.map(({ offer, total }) => (
                <line key={offer.id} class="mark" x1={placeOf(total)} x2={placeOf(total)} y1="46%" y2="98%" />
              ))}
            </svg>
          </div>
        );
      })}
      <svg class="axis" aria-hidden="true" focusable="false">
        {ticks.map((each) => (
          <text
            key={each}
            x={placeOf(each)}
            y="1em"
            text-anchor={each === 0 ? 'start' : each === end ? 'end' : 'middle'}
          >
            {writeThousands(each)}
          </text>
        ))}
      </svg>
    </div>
  );
}
