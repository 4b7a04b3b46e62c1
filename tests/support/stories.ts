import { startItem } from '#domain/portfolio/item.ts';
import type { EvidenceItem, Story } from '#domain/records/toolkit-records.ts';
import { readToolData } from '#tooling/tool/read-content.ts';

/** The real slots and checks. */
export const storySlots = readToolData('stories/slots');
export const storyChecks = readToolData('stories/checks');

/** An empty story in the form STAR where nothing else is said. */
export const storyOf = (given: Partial<Story> = {}): Story => ({
  id: 's-1',
  title: 'The stuck decision',
  form: 'STAR',
  parts: {},
  prompts: [],
  evidenceIds: [],
  practised: [],
  updatedAt: '2026-01-15T09:00:00.000Z',
  ...given,
});

/** An example in the portfolio with a title alone where nothing else is said. */
export const evidenceOf = (given: Partial<EvidenceItem> = {}): EvidenceItem => ({
  ...startItem('e-1', 'stakeholderInfluence', '2026-01-15T09:00:00.000Z'),
  title: 'The stuck decision',
  ...given,
});
