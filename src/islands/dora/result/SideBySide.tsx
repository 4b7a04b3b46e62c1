import { compareAnswers, type MetricComparison } from '#domain/dora/compare-answers.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import type { DeliveryQuestions } from '#schemas/delivery.ts';
import { team as text } from '#strings/dora';
import { writeAnswer } from '../write-score.ts';

interface Props {
  questions: DeliveryQuestions;
  check: Dora;
}

/** What everybody answered, and how far apart that is. */
export function SideBySide({ questions, check }: Props) {
  const people = peopleOf(check);
  const comparisons = compareAnswers(people.map(({ answers }) => answers));
  return (
    <>
      <p class="talk">{whatFirst(questions, comparisons)}</p>
      {comparisons.some(({ isToTalk }) => isToTalk) && <p>{text.opening}</p>}
      <table class="numbers">
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.metric}</th>
            {people.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{text.distance}</th>
          </tr>
        </thead>
        <tbody>
          {comparisons.map((comparison) => (
            <tr key={comparison.metric}>
              <th scope="row">{questions.metrics[comparison.metric].name}</th>
              {people.map(({ id, name, answers }) => (
                <td key={id} data-label={name}>
                  {writeAnswer(questions, answers, comparison.metric)}
                </td>
              ))}
              <td data-label={text.distance}>
                {comparison.isToTalk ? <strong>{distanceOf(comparison)}</strong> : distanceOf(comparison)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Everybody who answered, the reader first, each with a name to show. */
export const peopleOf = ({ id, answers, replies = [] }: Dora) => [
  { id, name: text.you, answers },
  ...replies.map((reply, index) => ({
    id: reply.id,
    name: reply.name.trim() || text.person(index + 2),
    answers: reply.answers,
  })),
];

/** What to talk about first, in one sentence. */
export function whatFirst(questions: DeliveryQuestions, comparisons: readonly MetricComparison[]): string {
  const talks = comparisons.filter(({ isToTalk }) => isToTalk);
  return talks.length === 0
    ? text.agreed
    : text.first(talks.map(({ metric }) => questions.metrics[metric].name.toLowerCase()).join(', '));
}

/** How far apart the answers are, in words. */
export function distanceOf({ apart, isToTalk, rows }: MetricComparison): string {
  if (apart === null) return rows.every((row) => row === null) ? text.nobody : text.one;
  if (isToTalk) return text.talk(apart);
  return apart === 1 ? text.near : text.same;
}
