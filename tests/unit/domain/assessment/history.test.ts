import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAttempts } from '#domain/assessment/change.ts';
import { historyOf, mostAttempts } from '#domain/assessment/history.ts';
import type { Track } from '#schemas/instrument-track.ts';
import { sheet, sheetsOf } from '../../../support/assessment.ts';
import { aspiring, practising } from '../../../support/instruments.ts';

const attempt = (answers: string, track: Track = aspiring) => ({
  track,
  sheet: sheet(track, answers, '333333333'),
});
const twos = attempt('2222 2222 2222 2222 2222 222 222 222 222');
const more = attempt('4422 2222 2222 1111 2222 222 222 222 222');
const version = (to: string, track: Track = aspiring): Track => ({ ...track, version: to });

describe('attempts over time', () => {
  it('stand side by side, oldest first', () => {
    const history = historyOf([twos, more]);
    expect(history).toMatchObject({ included: [0, 1], compared: 32, items: 32 });
    expect(history?.areas.slice(0, 4).map(({ code, scores }) => [code, ...scores])).toEqual([
      ['PPL', 200, 300],
      ['TEC', 200, 200],
      ['DEL', 200, 200],
      ['HIR', 200, 100],
    ]);
  });

  it.each<[string, Parameters<typeof historyOf>[0]]>([
    ['none', []],
    ['one', [twos]],
    ['two of different tracks', [{ ...twos, track: practising }, more]],
    ['two of different majors', [{ ...twos, track: version('0.9.0') }, more]],
  ])('need two that compare: %s is too few', (_, attempts) => {
    expect(historyOf(attempts)).toBeNull();
  });

  it('leave out what is of another major, and more than six', () => {
    expect(historyOf([{ ...twos, track: version('0.9.0') }, twos, more])?.included).toEqual([1, 2]);
    const many = Array.from({ length: 9 }, () => twos);
    expect(historyOf(many)?.included).toEqual([3, 4, 5, 6, 7, 8]);
    expect(historyOf(many)?.overall).toHaveLength(mostAttempts);
  });

  it('are compared on the items all versions have', () => {
    const [first, ...others] = aspiring.competencies;
    const short: Track = {
      ...aspiring,
      competencies: [{ ...first!, items: first!.items.slice(1) }, ...others],
    };
    const history = historyOf([{ ...twos, track: short }, more]);
    expect(history).toMatchObject({ compared: 31, items: 32 });
    expect(history?.areas[0]?.scores).toEqual([200, 267]);
  });

  it('say for two what their comparison says', () => {
    fc.assert(
      fc.property(sheetsOf(aspiring), sheetsOf(aspiring), (a, b) => {
        const pair = [
          { track: aspiring, sheet: a },
          { track: aspiring, sheet: b },
        ] as const;
        const change = compareAttempts(...pair);
        const history = historyOf(pair);
        expect(history?.areas.map(({ scores }) => scores)).toEqual(
          change?.areas.map(({ before, after }) => [before, after]),
        );
        expect(history?.overall).toEqual([change?.overall.before, change?.overall.after]);
      }),
    );
  });
});
