import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { linesOf } from '#domain/portfolio/markdown.ts';
import { groupByArea } from '#domain/portfolio/views.ts';
import { overview } from '#strings/portfolio';
import type { PortfolioProps } from './props.ts';
import { usePrinting } from '../parts/use-printing.ts';
import { periodOf, titleOf, wordsFor } from './words.ts';

interface Props {
  tool: PortfolioProps;
  items: readonly EvidenceItem[];
}

/** Whole examples by area, as they are printed; not shown on screen. */
export function Printed({ tool, items }: Props) {
  const words = wordsFor(tool);
  if (!usePrinting(items.length)) return null;
  return (
    <div class="print-only">
      {groupByArea(items)
        .filter((group) => group.items.length > 0)
        .map(({ area, items: own }) => (
          <section key={area}>
            <h2>{words.areas[area]}</h2>
            {own.map((item) => (
              <article key={item.id}>
                <h3 dir="auto">{titleOf(item)}</h3>
                <p class="small">
                  {[periodOf(item), overview.status[item.status]].filter(Boolean).join(' · ')}
                </p>
                <dl>
                  {linesOf(item, words).map(({ label, text }) => (
                    <div key={label}>
                      <dt>{label}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
                </dl>
              </article>
            ))}
          </section>
        ))}
    </div>
  );
}
