import { compareShares, mixKinds } from '#domain/capacity/investment-mix.ts';
import type { InvestmentMix } from '#domain/records/toolkit-records.ts';
import type { CapacityMix } from '#schemas/capacity.ts';
import { mix as text } from '#strings/capacity';
import { AxisEnds } from '../parts/AxisEnds.tsx';

interface Props {
  mix: CapacityMix;
  shares: InvestmentMix;
  /** The reader's own target; null where there is none. */
  target: InvestmentMix | null;
}

/** The count, the reference and the target as bars and as a table. */
export function MixTable({ mix, shares, target }: Props) {
  const mixes = [
    { name: text.yours, shares },
    { name: text.reference, shares: mix.reference },
    ...(target ? [{ name: text.target, shares: target }] : []),
  ];
  const others = mixes
    .slice(1)
    .map((other) => ({ ...other, differences: compareShares(shares, other.shares) }));
  const wordsOf = (points: number, direction: 'more' | 'less' | 'same') =>
    direction === 'same' ? text.same : text.points(points);
  return (
    <section>
      <div class="bars" aria-hidden="true">
        {mixes.map((each) => (
          <div key={each.name} class="bar-row mix-row">
            <span>{each.name}</span>
            <MixBar shares={each.shares} />
          </div>
        ))}
        <div class="bar-row mix-row bar-ends">
          <AxisEnds from="0" to="100%" />
        </div>
      </div>
      <p class="small">{text.bars}</p>
      <table class="numbers">
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.kind}</th>
            {mixes.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {others.map(({ name }) => (
              <th key={name} scope="col">
                {text.versus(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mixKinds.map((kind, index) => (
            <tr key={kind}>
              <th scope="row">{mix.kinds[kind].name}</th>
              {mixes.map((each) => (
                <td key={each.name} data-label={each.name}>
                  {each.shares[kind]}
                </td>
              ))}
              {others.map(({ name, differences }) => {
                const { points = 0, direction = 'same' } = differences[index] ?? {};
                return (
                  <td key={name} data-label={text.versus(name)}>
                    {wordsOf(points, direction)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const width = 400;
const paints = ['load', 'load other', 'load third'] as const;

function MixBar({ shares }: { shares: InvestmentMix }) {
  const unit = width / 100;
  const starts = [0, shares.product, shares.product + shares.platform];
  return (
    <svg class="stacked mix-bar" viewBox={`0 0 ${width} 32`} aria-hidden="true" focusable="false">
      {mixKinds.map((kind, index) => {
        const x = (starts[index] ?? 0) * unit;
        return (
          <g key={kind}>
            <rect class={paints[index]} x={x} y="2" width={shares[kind] * unit} height="28" />
            {shares[kind] >= 7 && (
              <text
                class={index === 0 ? 'on-task' : 'on-other'}
                x={x + (shares[kind] * unit) / 2}
                y="21"
                text-anchor="middle"
              >
                {shares[kind]}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
