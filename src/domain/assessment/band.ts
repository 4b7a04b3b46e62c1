import type { Scoring } from '#schemas/instrument-scoring.ts';
import { covers, fullCoverage, leastCoverage } from './overall.ts';
import type {
  AreaScore,
  AspiringReason,
  Band,
  Consistency,
  Coverage,
  PractisingReason,
  Reason,
} from './types.ts';

type ScoringOf<R extends Scoring['rules']> = Extract<Scoring, { rules: R }>;

interface Standing {
  readonly areas: readonly AreaScore[];
  readonly coverage: Coverage;
  readonly consistency: Consistency | null;
}

export interface BandResult {
  readonly band: Band | null;
  readonly provisional: boolean;
  readonly reasons: readonly Reason[];
}

const isBelow = ({ score }: AreaScore, limit: number): boolean => score === null || score < limit;
const failed = <R extends Reason>(gates: Record<R, boolean>): R[] =>
  (Object.keys(gates) as R[]).filter((gate) => gates[gate]);

/** The gates before *Ready to make your case* that fail, in order (see README.md#bands). */
function failAspiringGates(scoring: ScoringOf<'aspiring'>, standing: Standing): AspiringReason[] {
  const { gates, floor } = scoring;
  const essentials = standing.areas.filter(({ tier }) => tier === 'essential');
  const isEvidenced = ({ evidence }: AreaScore) => evidence >= gates.evidence.level;
  const people = standing.areas.find(({ code }) => code === floor.area);
  const others = essentials.filter(({ code }) => code !== floor.area).filter(isEvidenced).length;
  return failed<Exclude<AspiringReason, 'people-floor'>>({
    'G1 people>=2.5': people === undefined || isBelow(people, gates.people),
    'G2 essential floor 1.5': essentials.some((area) => isBelow(area, gates.essential)),
    'G3 evidence': people === undefined || !isEvidenced(people) || others < gates.evidence.areas - 1,
    'G4 coverage': !covers(standing.coverage, gates.coverage),
    'G5 consistency': standing.consistency === 'rough',
  });
}

/** The gates before *Strong and verifiable* that fail, in order (see README.md#bands). */
function failPractisingGates({ gates }: ScoringOf<'practising'>, standing: Standing): PractisingReason[] {
  const evidenced = standing.areas.filter(({ evidence }) => evidence >= gates.evidence.level).length;
  return failed<PractisingReason>({
    'P1 area floor 2.0': standing.areas.some((area) => isBelow(area, gates.area)),
    'P2 evidence in 5 areas': evidenced < gates.evidence.areas,
    'P3 coverage': !covers(standing.coverage, gates.coverage),
    'P4 consistency': standing.consistency === 'rough',
  });
}

/**
 * The floor holds a result at its band, whatever the overall, while people work is thin or unanswered (see
 * README.md#bands).
 */
const isHeldByFloor = ({ floor }: ScoringOf<'aspiring'>, { areas }: Standing): boolean => {
  const people = areas.find(({ code }) => code === floor.area);
  return people === undefined || isBelow(people, floor.min);
};

/**
 * The band of an overall in centi-levels, with what holds it (see README.md#bands): the floor first, where the band
 * would be above it; then the gates, where the band would be the highest. No band below half coverage.
 */
export function findBand(scoring: Scoring, overall: number | null, standing: Standing): BandResult {
  if (overall === null || !covers(standing.coverage, leastCoverage))
    return { band: null, provisional: false, reasons: [] };

  const provisional = !covers(standing.coverage, fullCoverage);
  const bands = Object.entries(scoring.bands) as [Band, number][];
  const reached = bands.filter(([, least]) => overall >= least).length - 1;
  const bandAt = (place: number): Band | null => bands[place]?.[0] ?? null;

  if (scoring.rules === 'aspiring') {
    const held = bands.findIndex(([band]) => band === scoring.floor.band);
    if (reached > held && isHeldByFloor(scoring, standing))
      return { band: bandAt(held), provisional, reasons: ['people-floor'] };
  }
  const highest = bands.length - 1;
  if (reached < highest) return { band: bandAt(reached), provisional, reasons: [] };
  const reasons =
    scoring.rules === 'aspiring'
      ? failAspiringGates(scoring, standing)
      : failPractisingGates(scoring, standing);
  return { band: bandAt(reasons.length > 0 ? highest - 1 : highest), provisional, reasons };
}
