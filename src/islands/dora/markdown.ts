import { writeDelivery } from '#domain/dora/markdown.ts';
import { deliveryMetrics, type DeliveryMetric } from '#domain/dora/metrics.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { check as checkText, report, result, start, team } from '#strings/dora';
import { writeDate } from '../parts/write-date.ts';
import type { DoraProps, MetricAdvice } from './props.ts';

const withOrigin = ({ guides, ...advice }: MetricAdvice): MetricAdvice => ({
  ...advice,
  guides: guides.map((guide) => ({ ...guide, href: location.origin + guide.href })),
});

/** A check as Markdown, in the words of the page. */
export const writeMarkdown = (
  { questions, advice }: Pick<DoraProps, 'questions' | 'advice'>,
  check: Dora,
): string =>
  writeDelivery(
    check,
    questions,
    Object.fromEntries(deliveryMetrics.map((metric) => [metric, withOrigin(advice[metric])])) as Record<
      DeliveryMetric,
      MetricAdvice
    >,
    { report, facts: `${checkText.day(writeDate(check.at))} ${start.rule}`, result, team },
  );
