import { tickedFromPortfolio } from '#domain/assessment/portfolio-evidence.ts';
import type { Ticks } from '#domain/assessment/types.ts';
import { findStarted } from '#domain/portfolio/duplicates.ts';
import type { EvidenceTicks } from '#domain/records/attempt-records.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import type { Track } from '#schemas/instrument-track.ts';
import { screen as text } from '#strings/readiness';
import { focusNext } from '../../parts/focus-next.ts';
import { Option } from '../../parts/Option.tsx';
import { exampleLink } from '../../portfolio/links.ts';

interface Props {
  code: string;
  check: Track['evidenceCheck'];
  ticks: EvidenceTicks | undefined;
  /** The reader's portfolio. */
  examples: readonly EvidenceItem[];
  /** The question an example would answer. */
  asked: string;
  base: string;
  onTick: (tick: keyof Ticks, value: boolean) => void;
  /** Starts an example in the portfolio. */
  onExample: () => void;
}

/** What someone could show for their strongest answer of an area; the portfolio ticks what it holds (section B5). */
export function EvidenceCheck({ code, check, ticks, examples, asked, base, onTick, onExample }: Props) {
  const started = findStarted(examples, asked);
  const fromPortfolio = tickedFromPortfolio(ticks);
  const showing = examples.filter(({ id }) => ticks?.fromPortfolio?.includes(id));
  return (
    <fieldset class="question evidence" id={`evidence-${code}`}>
      <legend>{check.q}</legend>
      <p class="small hint">{text.whyEvidence}</p>
      {(['s', 'r', 'c'] as const).map((tick) => (
        <Option
          key={tick}
          type="checkbox"
          name={`${code}.${tick}`}
          value={tick}
          label={fromPortfolio.includes(tick) ? text.tickedFromPortfolio(check[tick]) : check[tick]}
          checked={ticks?.[tick].v ?? false}
          onPick={(value) => onTick(tick, value)}
        />
      ))}
      {fromPortfolio.length > 0 && (
        <p class="small kept">
          {text.fromPortfolio}{' '}
          {showing.map(({ id, title }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={exampleLink(base, id)}>{title}</a>
            </span>
          ))}
        </p>
      )}
      <p class="small kept" role="status">
        {started && (
          <>
            {text.exampleAdded} <a href={exampleLink(base, started.id)}>{text.writeExample}</a>
          </>
        )}
      </p>
      {!started && (
        <button
          type="button"
          class="link-button"
          onClick={({ currentTarget }) => {
            focusNext(currentTarget.parentElement, '[role=status] a');
            onExample();
          }}
        >
          {showing.length > 0 ? text.addAnother : text.addExample}
        </button>
      )}
    </fieldset>
  );
}
