import { checkOffer, type OfferCheck, type OfferPlace } from '#domain/salary/check-offer.ts';
import { writeThousands } from '#domain/salary/write-money.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import type { PayRange, SalaryRanges } from '#schemas/salary-ranges.ts';
import { compare, offer as text, ranges as rangeText } from '#strings/salary';

/** An offer beside the range of its level and tier. */
export const checkAgainst = (offer: Offer, { ranges }: SalaryRanges) =>
  checkOffer(offer, ranges[offer.level][offer.tier]);

/** "above by $25K". */
export const sayPlace = ({ position, by }: OfferPlace): string => text.place[position](writeThousands(by));

/** "$170K to $220K". */
export const sayRange = ({ low, high, open }: PayRange): string =>
  rangeText.range(writeThousands(low), writeThousands(high), open);

/** "above by $25K ($170K to $220K)"; an offer without a figure stands nowhere. */
export const sayBeside = (check: OfferCheck): string =>
  check.total === 0 ? compare.empty : `${sayPlace(check)} (${sayRange(check)})`;

/** The name of an offer, or its number on the page. */
export const nameOf = (offer: Offer, offers: readonly Offer[]): string =>
  offer.name.trim() || text.unnamed(offers.findIndex(({ id }) => id === offer.id) + 1);
