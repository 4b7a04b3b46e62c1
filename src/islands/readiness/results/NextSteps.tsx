import type { ComponentChildren } from 'preact';
import { findNextLevel } from '#domain/assessment/next-steps.ts';
import { showScore } from '#domain/assessment/round.ts';
import { findUnlistedLowest } from '#domain/assessment/sense.ts';
import type { Gap } from '#domain/assessment/types.ts';
import { steps as text } from '#strings/readiness-results';
import { nameOf, type Scored } from './scored.ts';
import { actionOf, guidesOf } from './words-of.ts';

interface Props {
  scored: Scored;
  /** What can be done with a gap; nothing in a shared result. */
  actionFor?: (gap: Gap) => ComponentChildren;
}

const namesOf = (scored: Scored, codes: readonly string[]): string =>
  codes.map((code) => nameOf(scored, code)).join(', ');

/** Why there is no step: all is well, or too little is known to say so. */
function sayNone(scored: Scored): string {
  const { areas } = scored.result;
  const unscored = areas.filter(({ score }) => score === null).map(({ code }) => code);
  if (unscored.length === areas.length) return text.nothing;
  return unscored.length > 0 ? text.noneOfSome(namesOf(scored, unscored)) : text.none;
}

/** The largest gaps, each with one action, what to read, and the next line up. */
export function NextSteps({ scored, actionFor }: Props) {
  const { result, sheet, data } = scored;
  const lowest = findUnlistedLowest(result);
  const step = (gap: Gap) => {
    const area = data.track.competencies.find(({ code }) => code === gap.code);
    const up = area && findNextLevel(area, sheet.answers);
    const guides = guidesOf(scored, gap);
    return (
      <li key={gap.code}>
        <span class="tag">{text.types[gap.type]}</span>
        <h3>{nameOf(scored, gap.code)}</h3>
        <p>{actionOf(scored, gap)}</p>
        {up && (
          <p class="small next-line">
            <strong>{text.nextLine}:</strong> {up.next}. {text.forQuestion(up.item.q)}
          </p>
        )}
        {guides.length > 0 && (
          <p class="small">
            {text.read}:{' '}
            {guides.map(({ href, title }, index) => (
              <>
                {index > 0 && ' · '}
                <a href={href}>{title}</a>
              </>
            ))}
          </p>
        )}
        {actionFor?.(gap)}
      </li>
    );
  };
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{text.heading(result.gaps.length || 1)}</h2>
      {result.gaps.length > 0 ? <ol class="steps">{result.gaps.map(step)}</ol> : <p>{sayNone(scored)}</p>}
      {(result.gaps.length > 1 || lowest) && (
        <p class="small">
          {result.gaps.length > 1 && text.order}{' '}
          {lowest && text.lowest(namesOf(scored, lowest.codes), showScore(lowest.score), lowest.why)}
        </p>
      )}
    </section>
  );
}
