import type { EvidenceItem } from '#domain/records/toolkit-records.ts';

/** An example of the portfolio as the résumé coach meets it. */
export const evidenceOf = (given: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id: 'e-1',
  title: 'Release rota',
  area: 'teamDelivery',
  competencies: [],
  itemIds: [],
  situation: 'Releases slipped.',
  action: 'Introduced a weekly release rota. ',
  result: 'Failed deploys fell;',
  confidential: false,
  status: 'draft',
  createdAt: '2026-01-15T09:00:00.000Z',
  updatedAt: '2026-01-15T09:00:00.000Z',
  ...given,
});
