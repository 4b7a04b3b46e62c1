import { readMotivation } from '#domain/assessment/motivation.ts';
import { valuesOf } from '#domain/assessment/sheet-of-attempt.ts';
import { countMatches, scoreSituation } from '#domain/assessment/situations.ts';
import { sitePath } from '#domain/navigation/urls.ts';
import { apart as text } from '#strings/readiness-results';
import type { Scored } from './scored.ts';

/** What draws someone, in a box of its own (see src/domain/assessment/README.md#motivation). */
export function MotivationBox({ scored }: { scored: Scored }) {
  const { data, attempt, next } = scored;
  if (data.track.code !== 'a' || !attempt.motivation) return null;
  const { pull, caution, outcome, questions } = readMotivation(data.motivation, valuesOf(attempt.motivation));
  const path =
    next.links[sitePath({ collection: 'tools', id: 'role-fit' })] ??
    next.links[sitePath({ collection: 'comparisons', id: 'engineering-manager-and-staff-engineer' })];
  return (
    <section class="apart" aria-labelledby="motivation">
      <p class="tag">{text.note}</p>
      <h2 id="motivation">{text.motivation}</h2>
      <p>
        <strong>{text.outcomes[outcome]}.</strong> {outcome === 'look-at-both-paths' && text.bothPaths}{' '}
        {outcome === 'look-at-both-paths' && path && <a href={path.href}>{path.title}</a>}
      </p>
      {pull !== null && caution !== null && <p class="small">{text.numbers(pull, caution)}</p>}
      {questions.length > 0 && (
        <>
          <h3>{text.questions}</h3>
          <ul>
            {questions.map(({ id, ask }) => (
              <li key={id}>{ask}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** First steps beside ours, with the reasons (see src/domain/assessment/README.md#situations). */
export function JudgementBox({ scored }: { scored: Scored }) {
  const { data, attempt } = scored;
  const choices = valuesOf(attempt.sjt ?? {});
  const answered = data.situations.filter(({ id }) => choices[id]?.best ?? choices[id]?.worst);
  if (answered.length === 0) return null;
  const { matched, scored: counted } = countMatches(data.situations, choices);
  return (
    <section class="apart" aria-labelledby="judgement">
      <p class="tag">{text.note}</p>
      <h2 id="judgement">{text.situations}</h2>
      <p>
        {counted > 0 && text.matched(matched, counted)} {text.ours}
      </p>
      {answered.map((situation) => {
        const { id, title, best, worst, why } = situation;
        const own = choices[id];
        return (
          <details key={id}>
            <summary>{title}</summary>
            <p class="small">
              {scoreSituation(situation, own) === null
                ? text.notScored
                : `${text.most(own?.best ?? '', best)} ${text.least(own?.worst ?? '', worst)}`}
            </p>
            <ul class="letters">
              {Object.entries(situation.options).map(([letter, option]) => (
                <li key={letter}>
                  {letter}) {option}
                </li>
              ))}
            </ul>
            <p>{why}</p>
          </details>
        );
      })}
    </section>
  );
}
