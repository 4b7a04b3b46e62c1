import type { Track } from '#schemas/instrument-track.ts';
import { scoreAttempt } from './score-attempt.ts';
import type { AnswerSheet, Ticks } from './types.ts';

/** A difference large enough to mean something, and its direction; null where one side has no score. */
export type Change = 'higher' | 'lower' | 'about-the-same' | null;

/** An attempt with the instrument version it was answered in. */
export interface Scorable {
  readonly track: Track;
  readonly sheet: AnswerSheet;
}

interface Difference {
  /** Centi-levels, 0 to 400. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: Change;
}

export interface AreaChange extends Difference {
  readonly code: string;
  /** Ticks of the evidence check that were added in between. */
  readonly evidenceAdded: readonly (keyof Ticks)[];
}

export interface AttemptChange {
  readonly areas: readonly AreaChange[];
  readonly overall: Difference;
  /** "Compared on 30 of 32 items": those both versions have, out of the later version's. */
  readonly compared: number;
  readonly items: number;
  /** Of the compared items, those with a level or `nc` in both attempts. */
  readonly answeredInBoth: number;
}

/**
 * Whether two scores in centi-levels differ by at least a limit, and which way (see README.md#change-between-attempts).
 */
export function judgeChange(before: number | null, after: number | null, limit: number): Change {
  if (before === null || after === null) return null;
  if (Math.abs(after - before) < limit) return 'about-the-same';
  return after > before ? 'higher' : 'lower';
}

export const itemIdsOf = ({ competencies }: Track): string[] =>
  competencies.flatMap(({ items }) => items.map(({ id }) => id));
export const majorOf = ({ version }: Track): string => version.split('.')[0] ?? '';

/** The same track with only some of its items; areas without any are left out. */
export const restrictTo = (track: Track, ids: ReadonlySet<string>): Track => ({
  ...track,
  competencies: track.competencies
    .map((area) => ({ ...area, items: area.items.filter(({ id }) => ids.has(id)) }))
    .filter(({ items }) => items.length > 0),
});

const hasCounted = ({ answers }: AnswerSheet, id: string): boolean =>
  typeof answers[id] === 'number' || answers[id] === 'nc';

const ticksAdded = (before: Ticks | undefined, after: Ticks | undefined): (keyof Ticks)[] =>
  (['s', 'r', 'c'] as const).filter((tick) => after?.[tick] && !before?.[tick]);

/**
 * What changed between two attempts, on the items both versions have, each scored by its own version's data; an
 * area changes by 50 centi-levels or more, the overall by 25 (see README.md#change-between-attempts). Null where the
 * attempts are of different tracks or majors: those cannot be compared.
 */
export function compareAttempts(earlier: Scorable, later: Scorable): AttemptChange | null {
  if (earlier.track.id !== later.track.id || majorOf(earlier.track) !== majorOf(later.track)) return null;
  const earlierIds = new Set(itemIdsOf(earlier.track));
  const shared = new Set(itemIdsOf(later.track).filter((id) => earlierIds.has(id)));
  const before = scoreAttempt(restrictTo(earlier.track, shared), earlier.sheet);
  const after = scoreAttempt(restrictTo(later.track, shared), later.sheet);
  const limits = later.track.scoring.change;

  const differ = (scoreBefore: number | null, scoreAfter: number | null, limit: number): Difference => ({
    before: scoreBefore,
    after: scoreAfter,
    change: judgeChange(scoreBefore, scoreAfter, limit),
  });
  return {
    areas: after.areas.map(({ code, score }) => ({
      code,
      ...differ(before.areas.find((area) => area.code === code)?.score ?? null, score, limits.area),
      evidenceAdded: ticksAdded(earlier.sheet.evidence?.[code], later.sheet.evidence?.[code]),
    })),
    overall: differ(before.overall, after.overall, limits.overall),
    compared: shared.size,
    items: itemIdsOf(later.track).length,
    answeredInBoth: [...shared].filter((id) => hasCounted(earlier.sheet, id) && hasCounted(later.sheet, id))
      .length,
  };
}
