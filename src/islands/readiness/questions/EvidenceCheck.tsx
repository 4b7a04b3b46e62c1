import { useState } from 'preact/hooks';
import type { Ticks } from '#domain/assessment/types.ts';
import type { Track } from '#schemas/instrument-track.ts';
import { screen as text } from '#strings/readiness';
import { Option } from '../../parts/Option.tsx';

interface Props {
  code: string;
  check: Track['evidenceCheck'];
  ticks: Ticks;
  onTick: (tick: keyof Ticks, value: boolean) => void;
  /** Keeps an empty example for the portfolio. */
  onExample: () => void;
}

/** What someone could show for their strongest answer of an area (section B5). */
export function EvidenceCheck({ code, check, ticks, onTick, onExample }: Props) {
  const [isKept, setIsKept] = useState(false);
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
          label={check[tick]}
          checked={ticks[tick]}
          onPick={(value) => onTick(tick, value)}
        />
      ))}
      {isKept ? (
        <p class="small kept" role="status">
          {text.exampleAdded}
        </p>
      ) : (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            onExample();
            setIsKept(true);
          }}
        >
          {text.addExample}
        </button>
      )}
    </fieldset>
  );
}
