import { createId, now } from '#browser/records/new-record.ts';
import type { Records } from '#browser/records/records.ts';
import type { Funnel } from '#domain/records/toolkit-records.ts';
import { choice as text } from '#strings/hiring-funnel';
import { useNamed, type Named } from '../parts/use-named.ts';
import type { HiringFunnelProps } from './props.ts';

export type Change = Parameters<Named<Funnel>['change']>[0];

/** The reader's searches; a copy has the same stages, and its people are counted from the start. */
export const useFunnels = (
  records: Records,
  stored: readonly Funnel[],
  { stages, hires }: HiringFunnelProps['example'],
): Named<Funnel> =>
  useNamed(records, 'funnels', stored, {
    createExample: () => ({
      id: createId(),
      name: text.first,
      stages: stages.map((stage) => ({ id: createId(), ...stage })),
      hires,
      updatedAt: now(),
    }),
    nameCopy: text.copyOf,
    renew: (original) => ({
      ...original,
      stages: original.stages.map((stage) => ({ ...stage, people: 0, withdrew: 0 })),
      hires: 0,
    }),
  });
