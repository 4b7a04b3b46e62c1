import type { DeliveryMetric } from '#domain/dora/metrics.ts';
import type { DeliveryAverages, DeliveryQuestions } from '#schemas/delivery.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** An entry of the site as a link. */
export interface GuideLink {
  readonly title: string;
  readonly href: string;
  readonly why: string;
}

export interface MetricAdvice {
  readonly ask: string;
  readonly guides: readonly GuideLink[];
  readonly findOut: string;
}

/** What the page gives the delivery check. */
export interface DoraProps {
  readonly place: ToolPlace;
  readonly title: string;
  /** The address of this page without fragment, for links to share. */
  readonly folder: string;
  readonly questions: DeliveryQuestions;
  readonly advice: Readonly<Record<DeliveryMetric, MetricAdvice>>;
  readonly averages: DeliveryAverages;
  /** Where the averages are from, on this site. */
  readonly averageSource: string;
  readonly averageLicence: string;
}
