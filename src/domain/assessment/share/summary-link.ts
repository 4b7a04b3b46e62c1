import type { Track } from '#schemas/instrument-track.ts';
import { averageByWeight } from '../overall.ts';
import type { AreaScore, EvidenceLevel } from '../types.ts';
import { decodeDay, encodeDay } from './day.ts';
import { sealFragment, type LinkProblem } from './fragment.ts';
import type { LinkLayout } from './layout.ts';

export interface SummaryLink {
  readonly kind: 'summary';
  readonly layout: LinkLayout;
  /** By area: score in centi-levels and evidence, null where the link has none. */
  readonly areas: Readonly<Record<string, { score: number | null; evidence: EvidenceLevel | null }>>;
  readonly day: string | null;
}

/** The link to area scores and evidence only; `zz` stands for an area without a score (see README.md#summary-link). */
export const encodeSummaryLink = (
  layout: LinkLayout,
  areas: readonly Pick<AreaScore, 'code' | 'score' | 'evidence'>[],
  day: string,
): string =>
  sealFragment('r', [
    's1',
    layout.tag,
    layout.areas
      .map((code) => {
        const area = areas.find((scored) => scored.code === code);
        return `${area?.score?.toString(36).padStart(2, '0') ?? 'zz'}${area?.evidence ?? 0}`;
      })
      .join(''),
    encodeDay(day),
  ]);

function decodeScore(signs: string): number | null {
  const score = /^[0-9a-z]{2}$/u.test(signs) ? parseInt(signs, 36) : null;
  return score !== null && score <= 400 ? score : null;
}

const decodeEvidence = (sign: string): EvidenceLevel | null =>
  /^[0-3]$/u.test(sign) ? (Number(sign) as EvidenceLevel) : null;

/** Reads the parts after the tag; what is not a score or an evidence level is null. */
export function decodeSummaryLink(layout: LinkLayout, parts: readonly string[]): SummaryLink | LinkProblem {
  const [signs = '', day = ''] = parts;
  if (parts.length !== 2 || signs.length !== 3 * layout.areas.length) return 'cut-off';
  const areas = layout.areas.map((code, index) => {
    const area = signs.slice(3 * index, 3 * index + 3);
    return [code, { score: decodeScore(area.slice(0, 2)), evidence: decodeEvidence(area.slice(2)) }] as const;
  });
  return { kind: 'summary', layout, areas: Object.fromEntries(areas), day: decodeDay(day) };
}

/**
 * The overall of a shared summary in centi-levels, null where no area has a score (see
 * src/domain/assessment/README.md#overall-and-coverage); it has no band.
 */
export const overallOfSummary = (track: Track, { areas }: SummaryLink): number | null =>
  averageByWeight(
    track.competencies.map(({ code, tier }) => ({
      weight: track.scoring.weights[tier],
      value: areas[code]?.score ?? null,
    })),
  );
