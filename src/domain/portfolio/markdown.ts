import type { EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import type { EvidenceItem } from '../records/toolkit-records.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { isFilled, shareable } from './item.ts';
import { groupByArea } from './views.ts';

/** The words around the reader's own, in the language of the page. */
export interface PortfolioWords {
  readonly title: string;
  readonly untitled: string;
  readonly areas: Readonly<Record<EvidenceArea, string>>;
  readonly labels: Readonly<
    Record<'situation' | 'action' | 'result' | 'measure' | 'scope' | 'confirmer' | 'reflection', string>
  >;
  readonly period: (item: EvidenceItem) => string;
  readonly status: Readonly<Record<EvidenceItem['status'], string>>;
  readonly measure: (item: EvidenceItem) => string;
  readonly scope: (item: EvidenceItem) => string;
}

export interface Line {
  readonly label: string;
  readonly text: string;
}

/** What is written of an example, part by part, in the order of its form. */
export function linesOf(item: EvidenceItem, { labels, measure, scope }: PortfolioWords): Line[] {
  const texts = {
    situation: item.situation,
    action: item.action,
    result: item.result,
    measure: measure(item),
    scope: scope(item),
    confirmer: item.confirmer ?? '',
    reflection: item.reflection ?? '',
  };
  return (Object.keys(texts) as (keyof typeof texts)[])
    .filter((part) => isFilled(texts[part]))
    .map((part) => ({ label: labels[part], text: texts[part] }));
}

const paragraphs = (text: string): string =>
  text.split(/\n+/u).map(escapeMarkdown).filter(Boolean).join('\n\n');

function writeItem(item: EvidenceItem, words: PortfolioWords): string {
  const facts = [words.period(item), words.status[item.status]].filter(Boolean).join(' · ');
  return [
    `### ${escapeMarkdown(item.title) || words.untitled}`,
    facts,
    ...linesOf(item, words).map(({ label, text }) => `**${label}.** ${paragraphs(text)}`),
  ].join('\n\n');
}

/**
 * The portfolio as a readable text, by area; confidential examples only where the person says so (see
 * README.md#exports).
 */
export function writePortfolio(
  items: readonly EvidenceItem[],
  words: PortfolioWords,
  includesConfidential = false,
): string {
  const groups = groupByArea(shareable(items, includesConfidential)).filter(
    (group) => group.items.length > 0,
  );
  const sections = groups.map(({ area, items: own }) =>
    [`## ${words.areas[area]}`, ...own.map((item) => writeItem(item, words))].join('\n\n'),
  );
  return `${[`# ${words.title}`, ...sections].join('\n\n')}\n`;
}
