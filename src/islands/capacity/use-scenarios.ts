import { createId, now } from '#browser/records/new-record.ts';
import type { Records } from '#browser/records/records.ts';
import { withUsual } from '#domain/capacity/capacity-inputs.ts';
import type { Capacity } from '#domain/records/toolkit-records.ts';
import { scenarios as text } from '#strings/capacity';
import { useNamed, type Named } from '../parts/use-named.ts';

export type Scenarios = Named<Capacity>;
export type Change = Parameters<Scenarios['change']>[0];

const createExample = (): Capacity => ({
  id: createId(),
  name: text.first,
  inputs: withUsual({}),
  updatedAt: now(),
});

/** The reader's scenarios. */
export const useScenarios = (records: Records, stored: readonly Capacity[]): Scenarios =>
  useNamed(records, 'capacity', stored, { createExample, nameCopy: text.copyOf });
