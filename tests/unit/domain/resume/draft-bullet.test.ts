import { describe, expect, it } from 'vitest';
import { draftBullet } from '#domain/resume/draft-bullet.ts';
import { evidenceOf } from '../../../support/resume-evidence.ts';

describe('a draft from an example', () => {
  it('joins what was done, the result and the measure in the example’s own words', () => {
    expect(draftBullet(evidenceOf({ measure: { before: '12', after: '3', unit: 'a month' } }))).toBe(
      'Introduced a weekly release rota, Failed deploys fell, 12 → 3 a month',
    );
    expect(draftBullet(evidenceOf({ result: '', measure: { after: '3', unit: 'a month' } }))).toBe(
      'Introduced a weekly release rota, 3 a month',
    );
  });
  it('begins with the situation, or the title, where there is nothing else', () => {
    expect(draftBullet(evidenceOf({ action: ' ', result: '' }))).toBe('Releases slipped');
    expect(draftBullet(evidenceOf({ action: '', result: '', situation: '' }))).toBe('Release rota');
  });
});
