import { describe, expect, it } from 'vitest';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { draftBullet } from '#domain/resume/draft-bullet.ts';

const item: EvidenceItem = {
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
};

describe('a draft from an example', () => {
  it('joins what was done, the result and the measure in the example’s own words', () => {
    expect(draftBullet({ ...item, measure: { before: '12', after: '3', unit: 'a month' } })).toBe(
      'Introduced a weekly release rota, Failed deploys fell, 12 → 3 a month',
    );
    expect(draftBullet({ ...item, result: '', measure: { after: '3', unit: 'a month' } })).toBe(
      'Introduced a weekly release rota, 3 a month',
    );
  });
  it('begins with the situation, or the title, where there is nothing else', () => {
    expect(draftBullet({ ...item, action: ' ', result: '' })).toBe('Releases slipped');
    expect(draftBullet({ ...item, action: '', result: '', situation: '' })).toBe('Release rota');
  });
});
