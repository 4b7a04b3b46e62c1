import type { Offer } from '#domain/records/toolkit-records.ts';
import { writeOfferTable } from '#domain/salary/markdown.ts';
import type { SalaryRanges } from '#schemas/salary-ranges.ts';
import { compare, exported, offer as offerText } from '#strings/salary';
import { checkAgainst, nameOf, sayBeside } from './say-offer.ts';

/** The offers as Markdown, in the words of the page. */
export function writeOffers(offers: readonly Offer[], data: SalaryRanges): string {
  const written = offers.map((offer) => {
    const check = checkAgainst(offer, data);
    const range = `${data.levels[offer.level].name}, ${data.tiers[offer.tier].name}`;
    return { offer, name: nameOf(offer, offers), total: check.total, place: `${range}: ${sayBeside(check)}` };
  });
  return writeOfferTable(written, {
    title: exported.title,
    columns: compare.columns,
    parts: compare.parts,
    notes: [`${data.label}. ${data.currency}.`, offerText.parity],
  });
}
