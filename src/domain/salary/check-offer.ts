import type { PayRange } from '#schemas/salary-ranges.ts';

/** The parts of an offer in whole units of one currency: base, bonus and stock a year, sign-on over `years`. */
export interface OfferAmounts {
  readonly base: number;
  readonly bonus: number;
  readonly stock: number;
  readonly signOn: number;
  readonly years: number;
}

export interface OfferPlace {
  readonly position: 'below' | 'inside' | 'above';
  /** The distance to the nearer bound; 0 inside. */
  readonly by: number;
}

export interface OfferCheck extends PayRange, OfferPlace {
  readonly total: number;
}

/** What an offer is worth a year, in whole units, half up; the sign-on is spread over its years. */
export const yearlyTotal = ({ base, bonus, stock, signOn, years }: OfferAmounts): number =>
  Math.floor(base + bonus + stock + signOn / years + 0.5);

/** Where a yearly total stands in a range. The bounds are inside; nothing is above an open range. */
export function placeInRange(total: number, { low, high, open }: PayRange): OfferPlace {
  if (total < low) return { position: 'below', by: low - total };
  if (total > high && !open) return { position: 'above', by: total - high };
  return { position: 'inside', by: 0 };
}

/** An offer beside a range (see README.md#offer). */
export function checkOffer(amounts: OfferAmounts, range: PayRange): OfferCheck {
  const { low, high, open } = range;
  const total = yearlyTotal(amounts);
  return { total, low, high, open, ...placeInRange(total, range) };
}
