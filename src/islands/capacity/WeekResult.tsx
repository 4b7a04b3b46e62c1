import { budgetWeek } from '#domain/capacity/budget-week.ts';
import { codingReports, codingShare, isCodingTradeOff } from '#domain/capacity/coding-note.ts';
import type { Capacity } from '#domain/records/toolkit-records.ts';
import { result as text } from '#strings/capacity';
import type { CapacityProps } from './capacity-props.ts';
import { StackedWeek } from './StackedWeek.tsx';
import { rowsOf } from './week-rows.ts';
import { writeHours, writeVerdict } from './write-hours.ts';

interface Props {
  scenario: Capacity;
  levers: CapacityProps['levers'];
  codingPage: string;
}

/** The verdict, the week as a bar and as a table, and what could give. */
export function WeekResult({ scenario: { inputs }, levers, codingPage }: Props) {
  const budget = budgetWeek(inputs);
  const rows = rowsOf(budget);
  const { usedHours, slackHours, leftHours } = budget;
  return (
    <section aria-labelledby="left">
      <h2 id="left">{text.heading}</h2>
      <p class="week-verdict" data-verdict={budget.verdict}>
        {writeVerdict(budget)}
      </p>
      <p class="small">
        {text.used(writeHours(usedHours), writeHours(inputs.weekHours), writeHours(slackHours))}
      </p>
      <StackedWeek rows={rows} budget={budget} weekHours={inputs.weekHours} />
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
                <span class="mark">{mark}</span> {name}
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
      {budget.verdict === 'over' && (
        <>
          <h3>{text.leversHeading}</h3>
          <p>{budget.levers.length > 0 ? text.leversText : text.noLevers}</p>
          <ul class="links">
            {budget.levers.map(({ id, hours }) => (
              <li key={id}>
                <strong>{text.lever(levers[id].name, writeHours(hours))}</strong>{' '}
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
