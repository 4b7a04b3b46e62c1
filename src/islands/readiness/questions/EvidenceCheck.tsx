import { tickedFromPortfolio } from '#domain/assessment/portfolio-evidence.ts';
import type { Ticks } from '#domain/assessment/types.ts';
import { findStarted } from '#domain/portfolio/duplicates.ts';
import type { EvidenceTicks } from '#domain/records/attempt-records.ts';
import { createToolLinks } from '#domain/navigation/urls.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import type { Track } from '#schemas/instrument-track.ts';
import { screen as text } from '#strings/readiness';
import { focusNext } from '../../parts/focus-next.ts';
import { Option } from '../../parts/Option.tsx';
import { usePaged } from '../../parts/use-paged.tsx';

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

/**
 * What someone could show for their strongest answer of an area; the portfolio ticks what it holds (see
 * src/domain/assessment/README.md#evidence-check).
 */
export function EvidenceCheck({ code, check, ticks, examples, asked, base, onTick, onExample }: Props) {
  const started = findStarted(examples, asked);
  const fromPortfolio = tickedFromPortfolio(ticks);
  const ticking = new Set(ticks?.fromPortfolio);
  const { shown: showing, pager } = usePaged(examples.filter(({ id }) => ticking.has(id)));
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
        <p class="small noted">
          {text.fromPortfolio}{' '}
          {showing.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={createToolLinks(base).example(id)}>
                <bdi>{title}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
      {pager}
      <p class="small noted" role="status">
        {started && (
          <>
            {text.exampleAdded} <a href={createToolLinks(base).example(started.id)}>{text.writeExample}</a>
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
