import type { PortfolioArea } from '#schemas/portfolio.ts';
import { form as text, written } from '#strings/portfolio';

/** An example of ours for an area, on request: what is too thin, what carries, and where to find one. */
export function Model({ area }: { area: PortfolioArea }) {
  const { situation, action, result, measure, confirmer, title, period } = area.example;
  const lines = [
    [text.situation, situation],
    [text.action, action],
    [text.result, result],
    [text.measure, written.measure(measure.before, measure.after, measure.unit)],
    [text.confirmer, confirmer],
  ];
  return (
    <details class="model">
      <summary>{text.model(area.name)}</summary>
      <p class="small">{area.capture}</p>
      <p class="small">
        {text.thin} “{area.weak}”
      </p>
      <p>
        <strong>{title}</strong> <span class="small">{period}</span>
      </p>
      <dl>
        {lines.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{text.madeUp}</p>
      <p>
        <strong>{text.where}</strong>
      </p>
      <ul>
        {area.chances.map((chance) => (
          <li key={chance}>{chance}</li>
        ))}
      </ul>
    </details>
  );
}
