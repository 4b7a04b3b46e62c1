import type { ChangeKind } from './find-advice.ts';
import type { ProofKind } from './find-kinds.ts';
import type { SectionKind } from './read-sections.ts';
import type { WholeReport } from './read-whole.ts';
import { summaryParts, type SummaryPart } from './types.ts';

/** The words around a reading, in the language of the page. */
export interface WholeWords {
  readonly whole: {
    readonly title: string;
    readonly heading: string;
    readonly nothing: string;
    readonly concerns: (count: number) => string;
    readonly shows: string;
    readonly what: string;
    readonly line: string;
    readonly notYet: string;
    readonly top: string;
    readonly headline: string;
    readonly noHeadline: string;
    readonly summary: string;
    readonly noSummary: string;
    readonly summaryHas: (has: string, lacks: string) => string;
    readonly order: string;
    readonly length: string;
    readonly words: (count: number) => string;
    readonly list: (items: readonly string[]) => string;
  };
  readonly fit: {
    readonly heading: string;
    readonly demand: string;
    readonly line: string;
    readonly nothing: string;
    readonly counts: (found: number, all: number) => string;
    readonly missingWords: string;
    readonly moveUp: string;
  };
  readonly changeTexts: Readonly<Record<ChangeKind, { readonly name: string; readonly how: string }>>;
  readonly kindNames: Readonly<Record<ProofKind, string>>;
  readonly sectionNames: Readonly<Record<SectionKind, string>>;
  readonly summaryParts: Readonly<Record<SummaryPart, string>>;
}

/** Headline, summary, order and length, each in a few words. */
export function sayTop(
  { top, summary, sections, words: count }: WholeReport,
  { whole, sectionNames, summaryParts: partNames }: WholeWords,
): readonly (readonly [name: string, said: string])[] {
  const named = (parts: readonly SummaryPart[]) => whole.list(parts.map((part) => partNames[part]));
  const lacks = summaryParts.filter((part) => !summary.has.includes(part));
  return [
    [whole.headline, top.headline?.text ?? whole.noHeadline],
    [
      whole.summary,
      summary.lines.length > 0 ? whole.summaryHas(named(summary.has), named(lacks)) : whole.noSummary,
    ],
    [
      whole.order,
      whole.list(sections.map(({ kind, heading }) => heading?.text.toLowerCase() ?? sectionNames[kind])),
    ],
    [whole.length, whole.words(count)],
  ];
}
