import type { Attempt, EvidenceTicks } from '../records/attempt-records.ts';
import { give, type IsoTime } from '../records/timed.ts';
import type { EvidenceItem } from '../records/toolkit-records.ts';
import { ownTicks, tickNames } from '../records/own-ticks.ts';
import { isFilled } from '../portfolio/item.ts';
import { lastMonth } from '../portfolio/month.ts';
import type { Ticks } from './types.ts';

/** The boxes a portfolio item ticks: a dated situation, a result, a confirmer (see README.md#evidence-check). */
export const ticksFrom = (item: EvidenceItem): Ticks => ({
  s: isFilled(item.situation) && lastMonth(item) !== null,
  r: isFilled(item.result),
  c: isFilled(item.confirmer),
});

/** The portfolio items that show an area, and what they tick together. */
export function portfolioEvidence(items: readonly EvidenceItem[], code: string) {
  const showing = items.filter(
    (item) => item.competencies.includes(code) && Object.values(ticksFrom(item)).some(Boolean),
  );
  const ticked = (tick: keyof Ticks) => showing.some((item) => ticksFrom(item)[tick]);
  return { items: showing, ticks: { s: ticked('s'), r: ticked('r'), c: ticked('c') } satisfies Ticks };
}

/** The attempt with one box of an area ticked or unticked by the person: from then on it is theirs. */
export function withTick(
  attempt: Attempt,
  code: string,
  tick: keyof Ticks,
  v: boolean,
  time: IsoTime,
): Attempt {
  const unticked = { v: false, at: time };
  const ticks: EvidenceTicks = attempt.evidence[code] ?? { s: unticked, r: unticked, c: unticked };
  const own = tickNames.filter((name) => name === tick || ownTicks(ticks).includes(name));
  return {
    ...attempt,
    updatedAt: time,
    evidence: {
      ...attempt.evidence,
      [code]: { ...ticks, own, [tick]: give(attempt.evidence[code]?.[tick], v, time) },
    },
  };
}

/**
 * The attempt with the boxes of an area that the person has not decided as the portfolio has them now; their own tick
 * or untick stays. The same attempt where nothing changes (see README.md#evidence-check).
 */
export function followPortfolio(
  attempt: Attempt,
  code: string,
  items: readonly EvidenceItem[],
  time: IsoTime,
): Attempt {
  const { ticks, items: showing } = portfolioEvidence(items, code);
  const unticked = { v: false, at: time };
  const before = attempt.evidence[code] ?? { s: unticked, r: unticked, c: unticked };
  const own = ownTicks(before);
  const follow = (tick: keyof Ticks) =>
    own.includes(tick) || before[tick].v === ticks[tick]
      ? before[tick]
      : give(attempt.evidence[code]?.[tick], ticks[tick], time);
  const after = { s: follow('s'), r: follow('r'), c: follow('c') };
  const ids = showing.map(({ id }) => id);
  const known = before.fromPortfolio ?? [];
  const hasNews = tickNames.some((tick) => after[tick] !== before[tick]) || ids.join() !== known.join();
  if (!hasNews) return attempt;
  return {
    ...attempt,
    updatedAt: time,
    evidence: { ...attempt.evidence, [code]: { ...after, own, fromPortfolio: ids } },
  };
}

/** The boxes of an area that are ticked from the portfolio, not by the person. */
export const tickedFromPortfolio = (ticks: EvidenceTicks | undefined): readonly (keyof Ticks)[] =>
  ticks ? tickNames.filter((tick) => ticks[tick].v && !ownTicks(ticks).includes(tick)) : [];
