import type { CapacityMix, CapacityWeek } from '#schemas/capacity.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** A published number of reports, with the page of its source on this site. */
export type PublishedSpan = Omit<CapacityWeek['spans'][number], 'source'> & { readonly href: string | null };

/** What the page gives the capacity calculator. */
export interface CapacityProps {
  readonly place: ToolPlace;
  readonly levers: CapacityWeek['levers'];
  readonly spans: readonly PublishedSpan[];
  readonly mix: CapacityMix;
  /** Pages of this site. */
  readonly pages: {
    readonly reports: string;
    readonly coding: string;
    readonly roadmap: string;
    readonly olderSource: string;
  };
}
