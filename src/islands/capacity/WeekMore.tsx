import type { Records } from '#browser/records/records.ts';
import { budgetWeek, weekParts } from '#domain/capacity/budget-week.ts';
import type { Capacity } from '#domain/records/toolkit-records.ts';
import { compare, keep, parts, result, spans as spanText, verdicts } from '#strings/capacity';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { writeRecords } from '../parts/download.ts';
import { pageColumns, usePaged } from '../parts/use-paged.tsx';
import type { CapacityProps } from './props.ts';
import { WeekResult } from './WeekResult.tsx';
import { writeHours } from '#domain/capacity/week-rows.ts';
import { writeMarkdown } from './markdown.ts';

interface Props {
  tool: Pick<CapacityProps, 'levers' | 'spans' | 'pages'>;
  scenario: Capacity;
  saved: readonly Capacity[];
  records: Records;
}

/** Below the numbers: what they mean, the ways out, scenarios side by side, and what others say. */
export function WeekMore({ tool, scenario, saved, records }: Props) {
  const json = () => writeRecords(records.store(), ['capacity']);
  return (
    <>
      <WeekResult scenario={scenario} levers={tool.levers} codingPage={tool.pages.coding} />
      <section class="no-print" aria-labelledby="keep">
        <h2 id="keep">{keep.heading}</h2>
        <ExportMenu name="capacity" markdown={() => writeMarkdown(scenario, tool.levers)} json={json} />
      </section>
      {saved.length > 1 && <SideBySide saved={saved} />}
      <Spans tool={tool} reports={scenario.inputs.reports} />
    </>
  );
}

function SideBySide({ saved }: Pick<Props, 'saved'>) {
  const { shown, pager } = usePaged(saved, 0, pageColumns);
  const columns = shown.map(({ id, name, inputs }) => ({ id, name, inputs, budget: budgetWeek(inputs) }));
  const row = (name: string, cellOf: (column: (typeof columns)[number]) => string) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column.id} data-label={column.name}>
          {cellOf(column)}
        </td>
      ))}
    </tr>
  );
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{compare.heading}</h2>
      <table class="numbers">
        <caption>{compare.table}</caption>
        <thead>
          <tr>
            <th scope="col">{compare.what}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(compare.verdict, ({ budget }) => verdicts[budget.verdict])}
          {row(result.leftRow, ({ budget }) => writeHours(budget.leftHours))}
          {row(result.usedRow, ({ budget }) => writeHours(budget.usedHours))}
          {row(compare.reports, ({ inputs }) => String(inputs.reports))}
          {weekParts
            .filter((part) => columns.some(({ budget }) => budget.parts[part] > 0))
            .map((part) => row(parts[part], ({ budget }) => writeHours(budget.parts[part])))}
          {row(result.slackRow, ({ budget }) => writeHours(budget.slackHours))}
        </tbody>
      </table>
      {pager}
    </section>
  );
}

/** Published numbers of reports, side by side because they differ; each with its source or that it has none. */
const Spans = ({ tool, reports }: { tool: Props['tool']; reports: number }) => (
  <section aria-labelledby="spans">
    <h2 id="spans">{spanText.heading}</h2>
    <p>
      {spanText.yours(reports)} {spanText.text}
    </p>
    <table class="numbers">
      <caption>{spanText.table}</caption>
      <thead>
        <tr>
          <th scope="col">{spanText.who}</th>
          <th scope="col">{spanText.range}</th>
          <th scope="col">{spanText.counts}</th>
        </tr>
      </thead>
      <tbody>
        {tool.spans.map(({ who, range, counts, href }) => (
          <tr key={`${who} ${range}`}>
            <th scope="row">{href ? <a href={href}>{who}</a> : who}</th>
            <td data-label={spanText.range}>{range}</td>
            <td data-label={spanText.counts}>{counts}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p>
      <a href={tool.pages.reports}>{spanText.ours}</a>
    </p>
  </section>
);
