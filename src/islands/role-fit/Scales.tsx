import { leaningIn, type FitAnswer, type FitResult, type Leaning } from '#domain/role-fit/read-answers.ts';
import type { RoleFitReading } from '#schemas/role-fit.ts';
import { results as text, writeMean } from '#strings/role-fit';
import { AxisEnds } from '../parts/AxisEnds.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';

interface Props {
  result: FitResult;
  answers: Readonly<Record<string, FitAnswer>>;
  dimensions: RoleFitReading['dimensions'];
}

const width = 200;
const placeOf = (mean: number): number => ((mean + 2) / 4) * (width - 12) + 6;

/** A line from the manager's side to the staff engineer's with the mean on it; the words beside it say the same. */
function Scale({ mean }: { mean: number | null }) {
  return (
    <svg class="scale" viewBox={`0 0 ${width} 16`} aria-hidden="true">
      <line x1={6} x2={width - 6} y1={8} y2={8} />
      {[-2, -1, 0, 1, 2].map((tick) => (
        <line key={tick} x1={placeOf(tick)} x2={placeOf(tick)} y1={4} y2={12} />
      ))}
      {mean !== null && <circle cx={placeOf(mean)} cy={8} r={5} />}
    </svg>
  );
}

/** Four small scales and the whole, as a table that needs no picture. */
export function Scales({ result, answers, dimensions }: Props) {
  const row = (name: string, mean: number | null, leaning: Leaning, count: number, all: number) => (
    <tr key={name}>
      <th scope="row">
        {name}
        <Scale mean={mean} />
        <AxisEnds from={text.ends.manager} to={text.ends.staff} />
      </th>
      <td data-label={text.columns.side}>{text.sides[leaning]}</td>
      <td data-label={text.columns.mean}>{mean === null ? '–' : writeMean(mean)}</td>
      <td data-label={text.columns.answered}>{text.answered(count, all)}</td>
    </tr>
  );
  const total = result.dimensions.reduce((sum, { answered }) => sum + answered, 0);
  return (
    <table class="numbers">
      <caption>{text.table}</caption>
      <ColumnHeads columns={text.columns} />
      <tbody>
        {result.dimensions.map(({ id, mean, answered }) =>
          row(
            dimensions.find((dimension) => dimension.id === id)?.name ?? id,
            mean,
            leaningIn(answers, id),
            answered,
            3,
          ),
        )}
        {row(text.all, result.mean, result.leaning, total, 12)}
      </tbody>
    </table>
  );
}
