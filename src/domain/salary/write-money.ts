import type { OfferAmounts } from './check-offer.ts';
import { writeNumber } from '../numbers/write-number.ts';

/** Whole dollars with their separators: "$245,000". */
export const writeDollars = (dollars: number): string => `$${writeNumber(dollars)}`;

/** A yearly total, to hundreds where dividing a payment by its years made more digits than anyone offered. */
export const writeTotal = (
  total: number,
  { signOn, years }: Pick<OfferAmounts, 'signOn' | 'years'>,
): string => writeDollars(signOn % years === 0 ? total : Math.round(total / 100) * 100);

/** Dollars in thousands, with at most one decimal: "$25K", "$12.5K"; below a thousand in full. */
export const writeThousands = (dollars: number): string =>
  dollars < 1000 ? writeDollars(dollars) : `$${writeNumber(Math.round(dollars / 100) / 10)}K`;
