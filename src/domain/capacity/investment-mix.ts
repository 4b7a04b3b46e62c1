import type { InvestmentMix } from '../records/toolkit-records.ts';

/** What a team's time goes into, in the order it is shown. */
export const mixKinds = ['product', 'platform', 'operations'] as const;
export type MixKind = (typeof mixKinds)[number];

/** Up to this many points apart two shares count as about the same. */
export const samePoints = 5;

/** A mix counted in anything, as whole percent that add up to 100; null where nothing is counted. */
export function sharesOf(mix: InvestmentMix): InvestmentMix | null {
  const total = mixKinds.reduce((sum, kind) => sum + mix[kind], 0);
  if (total <= 0) return null;
  const exact = mixKinds.map((kind) => ({ kind, share: (100 * mix[kind]) / total }));
  const missing = 100 - exact.reduce((sum, { share }) => sum + Math.floor(share), 0);
  // The points that rounding down leaves over go to the largest remainders.
  const byRemainder = exact.toSorted((a, b) => (b.share % 1) - (a.share % 1)).map(({ kind }) => kind);
  const shares = exact.map(({ kind, share }) => [
    kind,
    Math.floor(share) + (byRemainder.indexOf(kind) < missing ? 1 : 0),
  ]);
  return Object.fromEntries(shares) as Record<MixKind, number>;
}

export interface MixDifference {
  readonly kind: MixKind;
  /** Points above the other mix; negative where it is below. */
  readonly points: number;
  readonly direction: 'more' | 'less' | 'same';
}

const directionOf = (points: number): MixDifference['direction'] => {
  if (Math.abs(points) <= samePoints) return 'same';
  return points > 0 ? 'more' : 'less';
};

/** How the shares of one mix differ from those of another, kind by kind. */
export const compareShares = (shares: InvestmentMix, other: InvestmentMix): readonly MixDifference[] =>
  mixKinds.map((kind) => {
    const points = shares[kind] - other[kind];
    return { kind, points, direction: directionOf(points) };
  });
