import { deliveryMetrics } from '#domain/dora/metrics.ts';
import { scoreInPoints } from '#domain/dora/whole-points.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import type { DeliveryQuestions } from '#schemas/delivery.ts';
import { history as text, result } from '#strings/dora';
import { usePaged } from '../../parts/use-paged.tsx';
import { writeDate } from '../../parts/write-date.ts';
import { hrefTo } from '../route.ts';
import { writeScore } from '#domain/dora/write-score.ts';

interface Props {
  questions: DeliveryQuestions;
  /** All checks of the service, oldest first. */
  checks: readonly Dora[];
  /** The id of the check on the page. */
  current: string;
}

/** The overall of a service over time as a line, and every score as a table. */
export function HistorySection({ questions, checks, current }: Props) {
  const newestFirst = checks.toReversed();
  const { shown, pager } = usePaged(
    newestFirst,
    newestFirst.findIndex(({ id }) => id === current),
  );
  const rows = shown.toReversed().map((check) => ({ check, scored: scoreInPoints(check.answers) }));
  const points = rows.flatMap(({ check, scored: { overall } }) =>
    overall === null ? [] : { at: Date.parse(check.at), day: writeDate(check.at), overall },
  );
  return (
    <section aria-labelledby="history">
      <h2 id="history">{text.heading}</h2>
      {checks.length < 2 ? (
        <p>{text.once}</p>
      ) : (
        <>
          {points.length > 1 && <LineChart points={points} />}
          <table class="numbers">
            <caption>{text.table}</caption>
            <thead>
              <tr>
                <th scope="col">{text.day}</th>
                {deliveryMetrics.map((metric) => (
                  <th key={metric} scope="col">
                    {questions.metrics[metric].name}
                  </th>
                ))}
                <th scope="col">{result.overallName}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ check, scored }) => (
                <tr key={check.id}>
                  <th scope="row">
                    {check.id === current ? (
                      writeDate(check.at) + text.here
                    ) : (
                      <a href={hrefTo('result', check.id)}>{writeDate(check.at)}</a>
                    )}
                  </th>
                  {deliveryMetrics.map((metric) => (
                    <td key={metric} data-label={questions.metrics[metric].name}>
                      {writeScore(scored.scores[metric])}
                    </td>
                  ))}
                  <td data-label={result.overallName}>{writeScore(scored.overall)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {pager}
        </>
      )}
    </section>
  );
}

interface Point {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly day: string;
  readonly overall: number;
}

const width = 360;
const height = 180;
const left = 30;
const right = 24;
const top = 14;
const bottom = 30;

/** A line from 0 to 10 over time; days stand as far apart as they were. */
function LineChart({ points }: { points: readonly Point[] }) {
  const first = points[0]?.at ?? 0;
  const span = (points.at(-1)?.at ?? 0) - first;
  const x = ({ at }: Point) => left + (span === 0 ? 0.5 : (at - first) / span) * (width - left - right);
  const y = (overall: number) => height - bottom - (overall / 10) * (height - top - bottom);
  return (
    <figure class="line-chart">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {[0, 5, 10].map((level) => (
          <g key={level}>
            <line class="level" x1={left} x2={width - right} y1={y(level)} y2={y(level)} />
            <text x={left - 8} y={y(level) + 4} text-anchor="end">
              {level}
            </text>
          </g>
        ))}
        <polyline class="line" points={points.map((point) => `${x(point)},${y(point.overall)}`).join(' ')} />
        {points.map((point) => (
          <g key={point.at}>
            <circle class="point" cx={x(point)} cy={y(point.overall)} r="4" />
            <text x={x(point)} y={y(point.overall) - 9} text-anchor="middle">
              {writeScore(point.overall)}
            </text>
          </g>
        ))}
        <text x={left} y={height - 8}>
          {points[0]?.day}
        </text>
        <text x={width - right} y={height - 8} text-anchor="end">
          {points.at(-1)?.day}
        </text>
      </svg>
      <figcaption class="small">
        {text.chart}. {text.chartText}
      </figcaption>
    </figure>
  );
}
