import type { DeliveryMetric } from '#domain/dora/metrics.ts';
import type { DeliveryResult } from '#domain/dora/score-delivery.ts';
import { result as text } from '#strings/dora';
import type { DoraProps } from '../props.ts';
import { writeScore } from '#domain/dora/write-score.ts';

type Tool = Pick<DoraProps, 'questions' | 'advice'>;

/** The weakest known metric: a question for the team, and two pages that help. */
export function Advice({ tool, result: { weakest, scores } }: { tool: Tool; result: DeliveryResult }) {
  if (weakest === null) return null;
  const { ask, guides } = tool.advice[weakest];
  const isBest = scores[weakest] === 10;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{isBest ? text.nextBest : text.next(tool.questions.metrics[weakest].name)}</h2>
      <p>{isBest ? text.nextBestText : text.nextText(writeScore(scores[weakest]))}</p>
      <p class="ask">{ask}</p>
      <h3>{text.guides}</h3>
      <ul class="links">
        {guides.map(({ title, href, why }) => (
          <li key={href}>
            <a href={href}>{title}</a> <span>{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How to find out this week what is not known. */
export function ToFindOut({ tool, unknown }: { tool: Tool; unknown: readonly DeliveryMetric[] }) {
  if (unknown.length === 0) return null;
  return (
    <section aria-labelledby="find-out">
      <h2 id="find-out">{text.unknown}</h2>
      <p>{text.unknownText}</p>
      <dl class="find-out">
        {unknown.map((metric) => (
          <div key={metric}>
            <dt>{tool.questions.metrics[metric].name}</dt>
            <dd>{tool.advice[metric].findOut}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
