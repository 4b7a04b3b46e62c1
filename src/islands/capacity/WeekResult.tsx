import { budgetWeek } from '#domain/capacity/budget-week.ts';
import { codingReports, codingShare, isCodingTradeOff } from '#domain/capacity/coding-note.ts';
import { rowsOf, sayLeft, sayHours, writeHours } from '#domain/capacity/week-rows.ts';
import type { Capacity } from '#domain/records/toolkit-records.ts';
import { parts, result as text } from '#strings/capacity';
import type { CapacityProps } from './props.ts';
import { AxisEnds } from '../parts/AxisEnds.tsx';
import { StackedWeek } from './StackedWeek.tsx';

interface Props {
  scenario: Capacity;
  levers: CapacityProps['levers'];
  codingPage: string;
}

/** The verdict, the week as a bar and as a table, and what could give. */
export function WeekResult({ scenario: { inputs }, levers, codingPage }: Props) {
  const budget = budgetWeek(inputs);
  const rows = rowsOf(budget, parts);
  const { usedHours, slackHours, leftHours } = budget;
  return (
    <section aria-labelledby="left">
      <h2 id="left">{text.heading}</h2>
      <p class="week-verdict" data-verdict={budget.verdict}>
        {text[budget.verdict](sayLeft(budget, text.hoursSaid))}
      </p>
      <p class="small">
        {text.used(writeHours(usedHours), writeHours(inputs.weekHours), writeHours(slackHours))}
      </p>
      <StackedWeek rows={rows} budget={budget} weekHours={inputs.weekHours} />
      <AxisEnds from="0" to={text.axisEnd(writeHours(Math.max(inputs.weekHours, usedHours + slackHours)))} />
      <p class="small">{text.chart}</p>
      <table class="numbers week-table">
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.part}</th>
            <th scope="col">{text.hours}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ mark, name, hours }) => (
            <tr key={mark}>
              <th scope="row">
                <span class="letter">{mark}</span> {name}
              </th>
              <td data-label={text.hours}>{writeHours(hours)}</td>
            </tr>
          ))}
          {[
            [text.usedRow, usedHours],
            [text.slackRow, slackHours],
            [text.leftRow, leftHours],
          ].map(([name, hours]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label={text.hours}>{writeHours(Number(hours))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{text.rounded}</p>
      {budget.verdict === 'over' && (
        <>
          <h3>{text.leversHeading}</h3>
          <p>{budget.levers.length > 0 ? text.leversText : text.noLevers}</p>
          <ul class="links">
            {budget.levers.map(({ id, hours }) => (
              <li key={id}>
                <strong>{text.lever(levers[id].name, sayHours(hours, text.hoursSaid))}</strong>{' '}
                <span>{levers[id].price}</span>
              </li>
            ))}
          </ul>
          <p>{text.ask}</p>
        </>
      )}
      {isCodingTradeOff(inputs) && (
        <p class="notice">
          {text.codingNote(codingShare, codingReports)} <a href={codingPage}>{text.codingLink}</a>
        </p>
      )}
    </section>
  );
}
