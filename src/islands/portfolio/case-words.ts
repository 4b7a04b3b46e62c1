import type { CaseWords } from '#domain/portfolio/case-blocks.ts';
import { caseParts, type CasePart } from '#domain/portfolio/promotion-case.ts';
import { promotion } from '#strings/promotion-case';
import type { PortfolioProps } from './props.ts';
import { periodOf, wordsFor } from './words.ts';

/** The words around a case, those of the portfolio among them. */
export function caseWordsFor(tool: PortfolioProps): CaseWords {
  const { areas, untitled, measure } = wordsFor(tool);
  return {
    ...promotion,
    areas,
    untitled,
    measure,
    month: periodOf,
    questions: Object.fromEntries(caseParts.map((part) => [part, promotion.fields[part].label])) as Record<
      CasePart,
      string
    >,
  };
}
