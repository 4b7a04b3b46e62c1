import { oncePer } from '#domain/once-per.ts';
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

const isUnnamed = ({ name }: Offer): boolean => name.trim() === '';

/** "Offer 1", "Offer 2", …: one for each offer and one more, without those that are somebody's own name. */
const freeNames = (offers: readonly Offer[]): string[] => {
  const taken = new Set(offers.map(({ name }) => name.trim()));
  const numbers = Array.from({ length: offers.length + 1 }, (_, index) => text.unnamed(index + 1));
  return numbers.filter((name) => !taken.has(name));
};

/** The names of offers without one, by id. */
const namesFor = oncePer((offers: readonly Offer[]): ReadonlyMap<string, string> => {
  const free = freeNames(offers);
  const ids = offers.filter(isUnnamed).map(({ id }) => id);
  return new Map(ids.sort().map((id, index) => [id, free[index] ?? '']));
});

/** The name of an offer. One without gets a number by its id: the same wherever the offer stands. */
export const nameOf = (offer: Offer, offers: readonly Offer[]): string =>
  isUnnamed(offer) ? (namesFor(offers).get(offer.id) ?? '') : offer.name.trim();

/** A name for an offer that is added to these. */
export const newName = (offers: readonly Offer[]): string =>
  freeNames(offers)[offers.filter(isUnnamed).length] ?? '';
