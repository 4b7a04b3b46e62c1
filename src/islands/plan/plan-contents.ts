import type { PlanContents } from '#domain/plan/types.ts';
import type { NextData } from '../readiness/instruments.ts';

/** The words and areas plans are made from, out of the data that is fetched. */
export const contentsOf = ({ texts, areas, actions }: NextData): PlanContents => ({
  aspiring: { texts, areas: areas.aspiring, actions: actions['em-aspiring'] },
  practising: { texts, areas: areas.practising, actions: actions['em-practising'] },
});
