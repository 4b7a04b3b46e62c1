import type { Offer } from '../records/toolkit-records.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { writeDollars, writeTotal } from './write-money.ts';

/** The words around offers, in the language of the page. */
export interface OfferWords {
  readonly title: string;
  readonly columns: Readonly<Record<'name' | 'total' | 'parts' | 'place', string>>;
  readonly parts: (base: string, bonus: string, stock: string, signOn: string, years: number) => string;
  /** What the ranges are, and what to ask. */
  readonly notes: readonly string[];
}

/** An offer with what is said of it. */
export interface WrittenOffer {
  readonly offer: Offer;
  readonly name: string;
  readonly total: number;
  /** Where it stands beside its range. */
  readonly place: string;
}

/** The offers as a table, under what the ranges are. */
export function writeOfferTable(offers: readonly WrittenOffer[], words: OfferWords): string {
  const { name, total, parts, place } = words.columns;
  const rows = offers.map(({ offer, ...said }) => [
    escapeMarkdown(said.name),
    writeTotal(said.total, offer),
    words.parts(
      writeDollars(offer.base),
      writeDollars(offer.bonus),
      writeDollars(offer.stock),
      writeDollars(offer.signOn),
      offer.years,
    ),
    said.place,
  ]);
  const head = [name, total, parts, place];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${[`# ${words.title}`, lines.join('\n'), ...words.notes].join('\n\n')}\n`;
}
