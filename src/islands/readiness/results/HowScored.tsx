import { sum } from '#domain/assessment/round.ts';
import { showScore } from '#domain/assessment/round.ts';
import type { Band } from '#domain/assessment/types.ts';
import { bands, reasonRules } from '#strings/readiness';
import { howScored as text, limits } from '#strings/readiness-results';
import type { Scored } from './scored.ts';

const gates = {
  aspiring: ['G1 people>=2.5', 'G2 essential floor 1.5', 'G3 evidence', 'G4 coverage', 'G5 consistency'],
  practising: ['P1 area floor 2.0', 'P2 evidence in 5 areas', 'P3 coverage', 'P4 consistency'],
} as const;

/** Every rule, with the person's own numbers for one area and the overall. */
export function HowScored({ scored, methodPage }: { scored: Scored; methodPage: string | null }) {
  const { data, areas, sheet, result } = scored;
  const { scoring, id, version } = data.track;
  const counted = areas.filter(({ score }) => score.score !== null);
  const largest = result.gaps[0]?.code;
  const shown = counted.find(({ score }) => score.code === largest) ?? counted[0];
  const answerOf = (item: string) => sheet.answers[item];
  const counts = (item: string): string => {
    const answer = answerOf(item);
    if (typeof answer === 'number') return text.counts(String(answer));
    return answer === 'nc' ? text.counts('0') : text.leftOut;
  };
  const bandList = (Object.entries(scoring.bands) as [Band, number][])
    .map(([band, least]) => `${bands[band]} from ${showScore(least)}`)
    .join(', ');
  const rules = text.rules(scoring.caps.map(showScore));
  return (
    <section aria-labelledby="how" class="how">
      <h2 id="how">{text.heading}</h2>
      <details>
        <summary>{text.version(id, version)}</summary>
        {rules.map((rule) => (
          <p key={rule}>{rule}</p>
        ))}
        <p>{text.bands(bandList)}</p>
        {scoring.rules === 'aspiring' && (
          <p>
            {text.floor} {reasonRules['people-floor']}
          </p>
        )}
        <p>{text.gates}</p>
        <ul>
          {gates[scoring.rules].map((gate) => (
            <li key={gate}>{reasonRules[gate]}</li>
          ))}
        </ul>
        <p>{text.gaps}</p>
        {methodPage && (
          <p>
            <a href={methodPage}>{text.method}</a>
          </p>
        )}
      </details>
      {shown && (
        <details>
          <summary>{text.own(shown.area.name)}</summary>
          <ul>
            {shown.area.items.map((item) => (
              <li key={item.id}>{text.line(item.q, counts(item.id))}</li>
            ))}
          </ul>
          <p>
            {text.mean(
              sum(shown.area.items.map((item) => Number(answerOf(item.id)) || 0)),
              shown.score.n,
              showScore(shown.score.raw),
            )}{' '}
            {text.cap(showScore(shown.score.cap), showScore(shown.score.score))}
          </p>
          <p>
            {text.overall(
              counted.map(({ score }) => `${score.weight} × ${score.score}`).join(' + '),
              sum(counted.map(({ score }) => score.weight)),
              String(result.overall),
              result.shown,
            )}
          </p>
        </details>
      )}
    </section>
  );
}

/** What one page cannot know. */
export const Limits = () => (
  <section aria-labelledby="limits">
    <h2 id="limits">{limits.heading}</h2>
    <p>{limits.text}</p>
  </section>
);
