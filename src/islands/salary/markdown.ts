import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { writeDollars } from '#domain/salary/write-money.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import type { SalaryRanges } from '#schemas/salary-ranges.ts';
import { compare, exported, offer as offerText } from '#strings/salary';
import { checkAgainst, nameOf, sayBeside } from './say-offer.ts';

/** The offers as a table, under what the ranges are. */
export function writeOffers(offers: readonly Offer[], data: SalaryRanges): string {
  const { name, total, parts, place } = compare.columns;
  const rows = offers.map((offer) => {
    const check = checkAgainst(offer, data);
    const [base = '', bonus = '', stock = '', signOn = ''] = [
      offer.base,
      offer.bonus,
      offer.stock,
      offer.signOn,
    ].map((amount) => writeDollars(amount));
    return [
      escapeMarkdown(nameOf(offer, offers)),
      writeDollars(check.total),
      compare.parts(base, bonus, stock, signOn, offer.years),
      `${data.levels[offer.level].name}, ${data.tiers[offer.tier].name}: ${sayBeside(check)}`,
    ];
  });
  const head = [name, total, parts, place];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [
    `# ${exported.title}`,
    lines.join('\n'),
    `${data.label}. ${data.currency}.`,
    `${offerText.parity}\n`,
  ].join('\n\n');
}
