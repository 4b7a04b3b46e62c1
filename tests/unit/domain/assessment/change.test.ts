import { describe, expect, it } from 'vitest';
import { compareAttempts, judgeChange } from '#domain/assessment/change.ts';
import type { Track } from '#schemas/instrument-track.ts';
import { sheet } from '../../../support/assessment.ts';
import { aspiring, practising } from '../../../support/instruments.ts';

const twos = '2222 2222 2222 2222 2222 222 222 222 222';
const attempt = (answers: string, evidence: string, track: Track = aspiring) => ({
  track,
  sheet: sheet(track, answers, evidence),
});

describe('a difference between attempts', () => {
  it.each([
    [200, 250, 50, 'higher'],
    [250, 200, 50, 'lower'],
    [200, 249, 50, 'about-the-same'],
    [200, 225, 25, 'higher'],
    [200, 224, 25, 'about-the-same'],
    [null, 200, 50, null],
    [200, null, 50, null],
  ])('counts from its limit on: %s to %s by %i', (before, after, limit, change) => {
    expect(judgeChange(before, after, limit)).toBe(change);
  });
});

describe('the comparison of two attempts', () => {
  it('says which areas changed and what evidence was added', () => {
    const earlier = attempt('2222 3333 2222 2222 2222 222 222 222 222', '222222220');
    const later = attempt('4422 4333 2222 1111 2222 222 222 222 222', '333222221');
    const change = compareAttempts(earlier, later);
    expect(change?.areas.map(({ code, change: way }) => [code, way]).slice(0, 4)).toEqual([
      ['PPL', 'higher'],
      ['TEC', 'about-the-same'],
      ['DEL', 'about-the-same'],
      ['HIR', 'lower'],
    ]);
    expect(change?.areas[0]).toMatchObject({ before: 200, after: 300, evidenceAdded: ['c'] });
    expect(change?.areas[1]).toMatchObject({ before: 300, after: 325, evidenceAdded: ['c'] });
    expect(change?.areas.at(-1)).toMatchObject({ code: 'MET', evidenceAdded: ['s'] });
    expect(change?.overall).toEqual({ before: 214, after: 217, change: 'about-the-same' });
    expect(change).toMatchObject({ compared: 32, items: 32, answeredInBoth: 32 });
  });

  it('counts the items answered in both', () => {
    const change = compareAttempts(
      attempt('22uu 2222 2222 2222 2222 222 222 222 222', '222222222'),
      attempt('2n2x 2222 2222 2222 2222 222 222 222 222', '222222222'),
    );
    expect(change).toMatchObject({ compared: 32, answeredInBoth: 30 });
  });

  it('is made on the items both versions have, each scored by its own version', () => {
    const next: Track = {
      ...aspiring,
      version: '1.1.0',
      competencies: aspiring.competencies.map((area) => ({
        ...area,
        items: area.items.map((item) => (item.id === 'ppl.1to1' ? { ...item, id: 'ppl.talks' } : item)),
      })),
    };
    const earlier = attempt(`0222 ${twos.slice(5)}`, '333333333');
    const later = { track: next, sheet: { ...sheet(aspiring, `u333 ${twos.slice(5)}`, '333333333') } };
    const change = compareAttempts(earlier, later);
    expect(change?.areas[0]).toMatchObject({ code: 'PPL', before: 200, after: 300, change: 'higher' });
    expect(change).toMatchObject({ compared: 31, items: 32 });
  });

  it('leaves out an area of which no item is left', () => {
    const renamed: Track = {
      ...aspiring,
      version: '1.1.0',
      competencies: aspiring.competencies.map((area) =>
        area.code === 'MET'
          ? { ...area, items: area.items.map((item) => ({ ...item, id: `${item.id}.new` })) }
          : area,
      ),
    };
    const change = compareAttempts(attempt(twos, ''), attempt(twos, '', renamed));
    expect(change?.areas.map(({ code }) => code)).not.toContain('MET');
    expect(change).toMatchObject({ compared: 29, items: 32 });
  });

  it('is refused across majors and tracks', () => {
    expect(
      compareAttempts(attempt(twos, ''), attempt(twos, '', { ...aspiring, version: '2.0.0' })),
    ).toBeNull();
    expect(compareAttempts(attempt(twos, ''), attempt('', '', practising))).toBeNull();
  });
});
