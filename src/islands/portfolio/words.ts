import type { PortfolioWords } from '#domain/portfolio/markdown.ts';
import type { Month } from '#domain/records/timed.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { overview, written } from '#strings/portfolio';
import type { EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import { dateFormat } from '#domain/text/date-format.ts';
import { today } from '#browser/records/new-record.ts';
import type { PortfolioProps } from './props.ts';

const inMonths = (style: 'long' | 'numeric') =>
  dateFormat(document.documentElement.lang || 'en-GB', {
    month: 'long',
    ...(style === 'long' && { year: 'numeric' }),
  });

/** A month as people write it: "March 2025". */
export const writeMonth = (month: Month): string => inMonths('long').format(new Date(`${month}-01`));

/** The twelve months in the language of the page. */
export const monthNames = (): string[] =>
  Array.from({ length: 12 }, (_, month) => inMonths('numeric').format(new Date(Date.UTC(2024, month))));

/** This month, by the reader's clock. */
export const thisMonth = (): Month => today().slice(0, 7);

export const titleOf = ({ title }: EvidenceItem): string => title.trim() || overview.untitled;

/** "March 2025 to June 2025"; empty where there is no date. */
export const periodOf = ({ when }: EvidenceItem): string =>
  written.period(when?.from ? writeMonth(when.from) : '', when?.to ? writeMonth(when.to) : '');

const measureOf = ({ measure }: EvidenceItem): string =>
  measure ? written.measure(measure.before ?? '', measure.after ?? '', measure.unit ?? '') : '';

const scopeOf = ({ scope }: EvidenceItem): string =>
  [
    scope?.people === undefined ? '' : written.people(scope.people),
    scope?.teams === undefined ? '' : written.teams(scope.teams),
  ]
    .filter(Boolean)
    .join(', ');

/** The words around the reader's own, wherever a whole example is written out. */
export const wordsFor = ({ title, areas }: PortfolioProps): PortfolioWords => ({
  title,
  untitled: overview.untitled,
  areas: Object.fromEntries(Object.entries(areas).map(([area, { name }]) => [area, name])) as Record<
    EvidenceArea,
    string
  >,
  labels: written.labels,
  status: overview.status,
  period: periodOf,
  measure: measureOf,
  scope: scopeOf,
});
