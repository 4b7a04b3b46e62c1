import { startItem } from '#domain/portfolio/item.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';

/** An example of the portfolio as the résumé coach meets it. */
export const evidenceOf = (given: Partial<EvidenceItem> = {}): EvidenceItem => ({
  ...startItem('e-1', 'teamDelivery', '2026-01-15T09:00:00.000Z'),
  title: 'Release rota',
  situation: 'Releases slipped.',
  action: 'Introduced a weekly release rota. ',
  result: 'Failed deploys fell;',
  ...given,
});
