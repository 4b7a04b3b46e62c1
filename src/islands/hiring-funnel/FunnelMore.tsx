import { useMemo } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { writeFunnel } from '#domain/hiring-funnel/markdown.ts';
import type { Funnel } from '#domain/records/toolkit-records.ts';
import { keep } from '#strings/hiring-funnel';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { writeRecords } from '../parts/download.ts';
import { useSettledList } from '../parts/use-settled.ts';
import { FunnelResult } from './FunnelResult.tsx';
import type { HiringFunnelProps } from './props.ts';
import { SideBySide } from './SideBySide.tsx';
import { words } from './words.ts';

interface Props {
  tool: Pick<HiringFunnelProps, 'changes' | 'guides'>;
  funnel: Funnel;
  saved: readonly Funnel[];
  records: Records;
}

/** Below the counts: what they say, the ways out, and searches side by side. */
export function FunnelMore({ tool, funnel, saved, records }: Props) {
  const settled = useSettledList(saved);
  const sideBySide = useMemo(() => settled.length > 1 && <SideBySide saved={settled} />, [settled]);
  return (
    <>
      <FunnelResult funnel={funnel} changes={tool.changes} guides={tool.guides} />
      <section class="no-print" aria-labelledby="keep">
        <h2 id="keep">{keep.heading}</h2>
        <ExportMenu
          name="hiring-funnel"
          markdown={() => writeFunnel(funnel, tool.changes, words)}
          json={() => writeRecords(records.store(), ['funnels'])}
        />
      </section>
      {sideBySide}
    </>
  );
}
