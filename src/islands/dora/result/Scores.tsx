import { deliveryMetrics, type DeliveryMetric } from '#domain/dora/metrics.ts';
import type { DeliveryResult } from '#domain/dora/score-delivery.ts';
import type { DeliveryAnswers } from '#domain/records/toolkit-records.ts';
import { result as text } from '#strings/dora';
import { AxisEnds } from '../../parts/AxisEnds.tsx';
import { Option } from '../../parts/Option.tsx';
import type { DoraProps } from '../props.ts';
import { writeAnswer, writeScore } from '#domain/dora/write-score.ts';

interface Props {
  tool: Pick<DoraProps, 'questions' | 'averages' | 'averageSource' | 'averageLicence'>;
  answers: DeliveryAnswers;
  result: DeliveryResult;
  showsAverage: boolean;
  onShowAverage: (shows: boolean) => void;
}

/** The five scores as bars and as a table; beside them, if wanted, what many teams answered in a survey. */
export function Scores({ tool, answers, result, showsAverage, onShowAverage }: Props) {
  const { questions, averages } = tool;
  const { columns } = text;
  const nameOf = (metric: DeliveryMetric) => questions.metrics[metric].name;
  const averageOf = (metric: DeliveryMetric) => (showsAverage ? averages[metric] : null);
  const means = [
    { name: text.throughput, basis: text.throughputOf, mean: result.throughput, average: null },
    { name: text.stability, basis: text.stabilityOf, mean: result.stability, average: null },
    { name: text.overallName, basis: text.overallOf, mean: result.overall, average: averages.overall },
  ];
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{text.scores}</h2>
      <p class="small">{text.direction}</p>
      <div class="bars" aria-hidden="true">
        {deliveryMetrics.map((metric) => (
          <div key={metric} class="bar-row">
            <span>{nameOf(metric)}</span>
            <Bar score={result.scores[metric]} average={averageOf(metric)} />
            <span class="bar-word">
              {result.scores[metric] === null ? text.notKnown : writeScore(result.scores[metric])}
              {showsAverage && <span class="small">, {text.averageMark(writeScore(averages[metric]))}</span>}
            </span>
          </div>
        ))}
        <div class="bar-row bar-ends">
          <AxisEnds from="0" to="10" />
        </div>
      </div>
      <div class="no-print">
        <Option
          type="checkbox"
          name="average"
          value="average"
          label={text.averageToggle}
          checked={showsAverage}
          onPick={onShowAverage}
        />
      </div>
      {showsAverage && (
        <p class="small average">
          {text.averageText(averages.year)} <a href={tool.averageSource}>{text.averageSource}</a>
          {text.averageBy}
          <a href={tool.averageLicence}>{text.averageLicence}</a>
          {text.averageChange}
        </p>
      )}
      <table class="numbers">
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.metric}</th>
            <th scope="col">{columns.answer}</th>
            <th scope="col">{columns.score}</th>
            {showsAverage && <th scope="col">{columns.average}</th>}
          </tr>
        </thead>
        <tbody>
          {deliveryMetrics.map((metric) => (
            <tr key={metric}>
              <th scope="row">{nameOf(metric)}</th>
              <td data-label={columns.answer}>{writeAnswer(questions, answers, metric)}</td>
              <td data-label={columns.score}>{writeScore(result.scores[metric])}</td>
              {showsAverage && <td data-label={columns.average}>{writeScore(averages[metric])}</td>}
            </tr>
          ))}
          {means.map(({ name, basis, mean, average }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label={columns.answer}>{basis}</td>
              <td data-label={columns.score}>{writeScore(mean)}</td>
              {showsAverage && <td data-label={columns.average}>{writeScore(average)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One bar of 0 to 10: the score filled, the average as a mark. */
const Bar = ({ score, average }: { score: number | null; average: number | null }) => (
  <svg class="bar" viewBox="0 0 400 18" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="track" width="400" height="18" />
    {score !== null && <rect class="score" width={score * 40} height="18" />}
    {average !== null && (
      <>
        <rect class="target-edge" x={average * 40 - 3} width="6" height="18" />
        <rect class="target" x={average * 40 - 1} width="2" height="18" />
      </>
    )}
  </svg>
);
