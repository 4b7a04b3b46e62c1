import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EvidenceItem, Story } from '#domain/records/toolkit-records.ts';
import { storyChecksSchema } from '#schemas/story-checks.ts';
import { storySlotsSchema } from '#schemas/story-slots.ts';

const readYaml = (name: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, '../../content/tools/stories', name), 'utf8'));

/** The real slots and checks, read by the real schemas. */
export const storySlots = storySlotsSchema.parse(readYaml('slots.yaml'));
export const storyChecks = storyChecksSchema.parse(readYaml('checks.yaml'));

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
  id: 'e-1',
  title: 'The stuck decision',
  area: 'stakeholderInfluence',
  competencies: [],
  itemIds: [],
  situation: '',
  action: '',
  result: '',
  confidential: false,
  status: 'draft',
  createdAt: '2026-01-15T09:00:00.000Z',
  updatedAt: '2026-01-15T09:00:00.000Z',
  ...given,
});
