import { oncePer } from '../once-per.ts';
import type { Funnel } from '../records/toolkit-records.ts';
import type { FunnelCounts, StageCounts } from './counts.ts';

const plainName = (name: string): string => name.trim().toLowerCase();

const stageNames = oncePer(({ stages }: Funnel): string =>
  JSON.stringify(stages.map(({ name }) => plainName(name))),
);

/** A mean over candidates; over the searches alike where nobody came. */
function weighed(stages: readonly StageCounts[], field: 'hours' | 'days'): number {
  const people = stages.reduce((sum, stage) => sum + stage.people, 0);
  return people > 0
    ? stages.reduce((sum, stage) => sum + stage.people * stage[field], 0) / people
    : stages.reduce((sum, stage) => sum + stage[field], 0) / stages.length;
}

/**
 * Several searches counted as one (see README.md#pooling): counts are added, hours and days are means over the
 * candidates. Null where there is only one, or where their stages are not the same.
 */
export function poolFunnels(funnels: readonly Funnel[]): FunnelCounts | null {
  const [first, ...others] = funnels;
  if (!first || others.length === 0) return null;
  if (others.some((funnel) => stageNames(funnel) !== stageNames(first))) return null;
  return {
    stages: first.stages.map((_, index) => {
      const same = funnels.flatMap(({ stages }) => stages[index] ?? []);
      return {
        people: same.reduce((sum, { people }) => sum + people, 0),
        withdrew: same.reduce((sum, { withdrew }) => sum + withdrew, 0),
        hours: weighed(same, 'hours'),
        days: weighed(same, 'days'),
      };
    }),
    hires: funnels.reduce((sum, { hires }) => sum + hires, 0),
  };
}
