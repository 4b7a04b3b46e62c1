import { compareAnswers } from '#domain/dora/compare-answers.ts';
import { distanceOf, peopleOf, whatFirst } from '#domain/dora/people.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import type { DeliveryQuestions } from '#schemas/delivery.ts';
import { team as text } from '#strings/dora';
import { writeAnswer } from '#domain/dora/write-score.ts';
import { pageColumns, usePaged } from '../../parts/use-paged.tsx';

interface Props {
  questions: DeliveryQuestions;
  check: Dora;
}

/** What everybody answered, and how far apart that is. */
export function SideBySide({ questions, check }: Props) {
  const people = peopleOf(check, text);
  const { shown, pager } = usePaged(people, 0, pageColumns);
  const comparisons = compareAnswers(people.map(({ answers }) => answers));
  return (
    <>
      <p class="talk">{whatFirst(questions, comparisons, text)}</p>
      {comparisons.some(({ isToTalk }) => isToTalk) && <p>{text.opening}</p>}
      <table class="numbers">
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.metric}</th>
            {shown.map(({ id, name }) => (
              <th key={id} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
            <th scope="col">{text.distance}</th>
          </tr>
        </thead>
        <tbody>
          {comparisons.map((comparison) => (
            <tr key={comparison.metric}>
              <th scope="row">{questions.metrics[comparison.metric].name}</th>
              {shown.map(({ id, name, answers }) => (
                <td key={id} data-label={name}>
                  {writeAnswer(questions, answers, comparison.metric)}
                </td>
              ))}
              <td data-label={text.distance}>
                {comparison.isToTalk ? (
                  <strong>{distanceOf(comparison, text)}</strong>
                ) : (
                  distanceOf(comparison, text)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pager}
    </>
  );
}
