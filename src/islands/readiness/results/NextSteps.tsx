import type { ComponentChildren } from 'preact';
import { findNextLevel } from '#domain/assessment/next-steps.ts';
import type { Gap } from '#domain/assessment/types.ts';
import { steps as text } from '#strings/readiness-results';
import { nameOf, type Scored } from './scored.ts';

interface Props {
  scored: Scored;
  /** What can be done with a gap; nothing in a shared result. */
  actionFor?: (gap: Gap) => ComponentChildren;
}

/** What someone does about a gap: the practice, the ask, or writing down what is there. */
export const actionOf = ({ actions }: Scored, { code, type }: Gap): string => {
  const action = actions[code];
  return type === 'evidence' ? text.evidence : (action?.[type] ?? '');
};

/** The guides of a gap's area that exist. */
export const guidesOf = ({ actions, next }: Scored, { code }: Gap) =>
  (actions[code]?.guides ?? []).flatMap(({ collection, id }) => next.links[`/${collection}/${id}/`] ?? []);

/** The largest gaps, each with one action, what to read, and the next line up (section C2). */
export function NextSteps({ scored, actionFor }: Props) {
  const { result, sheet, data } = scored;
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
            {guides.map(({ href, title }, at) => (
              <>
                {at > 0 && ' · '}
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
      {result.gaps.length > 0 ? <ol class="steps">{result.gaps.map(step)}</ol> : <p>{text.none}</p>}
    </section>
  );
}
