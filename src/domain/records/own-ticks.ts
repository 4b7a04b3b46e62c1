import type { EvidenceTicks } from './attempt-records.ts';

/** The boxes of an evidence check: situation, result, confirmer. */
export const tickNames = ['s', 'r', 'c'] as const;

/** Which boxes the person has ticked or unticked. Before the portfolio ticked any, every tick was the person's. */
export const ownTicks = ({ own, ...ticks }: EvidenceTicks): readonly (typeof tickNames)[number][] =>
  own ?? tickNames.filter((tick) => ticks[tick].v);
