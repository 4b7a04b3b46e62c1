import type { StageResult } from '#domain/hiring-funnel/reckon-funnel.ts';
import type { Funnel } from '#domain/records/toolkit-records.ts';
import { result as text } from '#strings/hiring-funnel';

const fates = ['wentOn', 'declined', 'withdrew'] as const;
const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

interface Props {
  funnel: Funnel;
  stages: readonly StageResult[];
}

/** Each stage as a bar of everyone who reached it; the table below says the same. */
export function FunnelBars({ funnel, stages }: Props) {
  return (
    <div class="funnel-bars" aria-hidden="true">
      <p class="small funnel-legend">
        {fates.map((fate) => (
          <span key={fate}>
            <svg class="funnel-key" focusable="false">
              <rect class={fate} width="100%" height="100%" />
            </svg>
            {text.legend[fate]}
          </span>
        ))}
      </p>
      {stages.map((stage, index) => {
        const { people } = stage;
        const starts = [0, stage.wentOn, stage.wentOn + stage.declined];
        return (
          <div class="funnel-row" key={funnel.stages[index]?.id}>
            <p>
              <bdi>{funnel.stages[index]?.name}</bdi> <strong>{people}</strong>
            </p>
            <svg class="funnel-bar" focusable="false">
              {people > 0 &&
                fates.map((fate, place) => (
                  <rect
                    key={fate}
                    class={fate}
                    x={percent((starts[place] ?? 0) / people)}
                    width={percent(stage[fate] / people)}
                    height="100%"
                  />
                ))}
            </svg>
          </div>
        );
      })}
    </div>
  );
}
