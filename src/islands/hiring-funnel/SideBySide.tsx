import { findCountProblems, type FunnelCounts } from '#domain/hiring-funnel/counts.ts';
import { poolFunnels } from '#domain/hiring-funnel/pool-funnels.ts';
import { reckonFunnel } from '#domain/hiring-funnel/reckon-funnel.ts';
import { writeFigure, writePeople, writeSpread } from '#domain/hiring-funnel/write-figures.ts';
import { oncePer } from '#domain/once-per.ts';
import type { Funnel } from '#domain/records/toolkit-records.ts';
import { result, side as text } from '#strings/hiring-funnel';
import { pageColumns, usePaged } from '../parts/use-paged.tsx';

const write = (value: number | null, how: (value: number) => string): string =>
  value === null ? result.none : how(value);

const isSound = oncePer((funnel: Funnel): boolean => findCountProblems(funnel).length === 0);

/** What one hire took, search by search and all together. */
export function SideBySide({ saved }: { saved: readonly Funnel[] }) {
  const sound = saved.filter(isSound);
  const pooled = poolFunnels(sound);
  const { shown, pager } = usePaged(saved, 0, pageColumns);
  const columns: { key: string; name: string; counts: FunnelCounts | null }[] = [
    ...shown.map((funnel) => ({
      key: funnel.id,
      name: funnel.name,
      counts: isSound(funnel) ? funnel : null,
    })),
    ...(pooled ? [{ key: 'pooled', name: text.pooled, counts: pooled }] : []),
  ];
  const rows: readonly [string, (counts: FunnelCounts) => string][] = [
    [text.hires, ({ hires }) => String(hires)],
    [text.applicants, (counts) => write(reckonFunnel(counts).applicants, writePeople)],
    [
      text.spread,
      (counts) => {
        const { spread } = reckonFunnel(counts);
        return spread
          ? writeSpread(spread, result.spread, (value) => String(Math.round(value)))
          : result.none;
      },
    ],
    [text.hours, (counts) => write(reckonFunnel(counts).hoursPerHire, writeFigure)],
    [text.days, (counts) => writeFigure(reckonFunnel(counts).days)],
  ];
  return (
    <section aria-labelledby="side">
      <h2 id="side">{text.heading}</h2>
      <table class="numbers">
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cellOf]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(({ key, name: column, counts }) => (
                <td key={key} data-label={column}>
                  {counts ? cellOf(counts) : text.broken}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pager}
      {!pooled && sound.length > 1 && <p class="small">{text.notPooled}</p>}
    </section>
  );
}
