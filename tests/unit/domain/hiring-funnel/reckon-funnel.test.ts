import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findCountProblems, type FunnelCounts } from '#domain/hiring-funnel/counts.ts';
import { findChanges, mostWorth } from '#domain/hiring-funnel/find-changes.ts';
import { poolFunnels } from '#domain/hiring-funnel/pool-funnels.ts';
import { reckonFunnel } from '#domain/hiring-funnel/reckon-funnel.ts';
import { perOneSpread, shareSpread, spreadFactors } from '#domain/hiring-funnel/spread.ts';
import { writeFigure, writePeople } from '#domain/hiring-funnel/write-figures.ts';
import type { Funnel } from '#domain/records/toolkit-records.ts';
import { exampleFunnel, soundCounts } from '../../../support/hiring-funnel.ts';

const stage = (people: number, withdrew = 0, hours = 0, days = 0) => ({ people, withdrew, hours, days });
const counts = (hires: number, ...stages: FunnelCounts['stages']): FunnelCounts => ({ stages, hires });
const named = (id: string, of: FunnelCounts, names: readonly string[] = []): Funnel => ({
  id,
  name: id,
  stages: of.stages.map((each, index) => ({
    ...each,
    id: `${id}-${index}`,
    name: names[index] ?? `Stage ${index}`,
  })),
  hires: of.hires,
  updatedAt: '2026-01-15T09:00:00.000Z',
});

describe('counts', () => {
  it.each<[string, FunnelCounts, ReturnType<typeof findCountProblems>]>([
    ['that fit', counts(1, stage(10, 9), stage(1)), []],
    ['with more people later', counts(1, stage(10), stage(11)), [{ kind: 'more-than-before', stage: 1 }]],
    ['with more hires than offers', counts(3, stage(10), stage(2)), [{ kind: 'more-than-before', stage: 2 }]],
    ['with too many who left', counts(1, stage(10, 6), stage(5)), [{ kind: 'too-many-withdrew', stage: 0 }]],
    [
      'with both',
      counts(4, stage(10, 6), stage(5, 2)),
      [
        { kind: 'too-many-withdrew', stage: 0 },
        { kind: 'too-many-withdrew', stage: 1 },
      ],
    ],
  ])('%s are judged', (_, given, problems) => {
    expect(findCountProblems(given)).toEqual(problems);
  });
});

test('the example of the contract comes out as written there', () => {
  const result = reckonFunnel(exampleFunnel);
  expect(result).toMatchObject({ applicants: 120, hours: 78, hoursPerHire: 78, days: 28 });
  expect(result.stages.map(({ wentOn }) => wentOn)).toEqual([24, 10, 5, 2, 1]);
  expect(result.stages.map(({ declined }) => declined)).toEqual([94, 9, 4, 2, 0]);
  expect(result.stages.map(({ hours }) => hours)).toEqual([12, 12, 15, 32.5, 6.5]);
  expect(result.changes.map(({ kind, stage: place }) => [kind, place])).toEqual([
    ['keep', 4],
    ['sooner', 1],
    ['shorter', 3],
  ]);
  expect(result.worth).toMatchObject({ kind: 'keep', stage: 4, days: 0 });
  expect(result.worth!.applicants).toBeCloseTo(40);
  expect(result.worth!.hours).toBeCloseTo(26);
  const ends = [result.spread, result.spreadOfThree].map((spread) =>
    [spread!.low, spread!.high!].map(Math.round),
  );
  expect(ends).toEqual([
    [27, 537],
    [48, 300],
  ]);
});

describe('a change', () => {
  it.each<[string, FunnelCounts, readonly [string, number][], string | null]>([
    ['is not sought before anybody has signed', counts(0, stage(10, 5), stage(1, 1)), [], null],
    ['is left out where it wins nothing', counts(1, stage(10)), [], null],
    [
      'of waiting is worth most where no hours were counted',
      counts(1, stage(10, 0, 0, 9)),
      [['sooner', 0]],
      'sooner',
    ],
    [
      'is at the first of equal stages',
      counts(1, stage(2, 1, 0, 4), stage(1, 0, 0, 4)),
      [
        ['keep', 0],
        ['sooner', 0],
      ],
      'keep',
    ],
    [
      'of hours wins where few withdrew',
      counts(1, stage(100, 1, 1), stage(1, 0, 2)),
      [
        ['keep', 0],
        ['shorter', 0],
      ],
      'shorter',
    ],
  ])('%s', (_, given, found, worth) => {
    const changes = findChanges(given);
    expect(changes.map(({ kind, stage: place }) => [kind, place])).toEqual(found);
    expect(mostWorth(changes)?.kind ?? null).toBe(worth);
  });
});

describe('a spread', () => {
  it.each([
    [1, 2, 0.1209, 0.8791],
    [0, 10, 0, 0.213],
    [10, 10, 0.787, 1],
    [50, 100, 0.4189, 0.5811],
  ])('of %i in %i is Wilson’s', (some, all, low, high) => {
    const spread = shareSpread(some, all)!;
    expect(spread.low).toBeCloseTo(low, 3);
    expect(spread.high).toBeCloseTo(high, 3);
  });

  it('is none of nothing, and has no upper end where nobody was hired', () => {
    expect(shareSpread(0, 0)).toBeNull();
    expect(perOneSpread(0, 120)).toMatchObject({ high: null });
  });

  it('holds the share, and narrows with more of the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (all, part) => {
        const some = Math.min(all, part);
        const one = shareSpread(some, all)!;
        const three = shareSpread(3 * some, 3 * all)!;
        expect(one.low).toBeLessThanOrEqual(some / all + 1e-12);
        expect(one.high).toBeGreaterThanOrEqual(some / all - 1e-12);
        expect(three.high - three.low).toBeLessThan(one.high - one.low);
      }),
    );
  });

  it('comes out on paper as on the screen, where few of many are hired', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 50, max: 300 }), (hires, each) => {
        const { low, high } = perOneSpread(hires, hires * each)!;
        const factors = spreadFactors(hires);
        expect(Math.abs((factors.low * each) / low - 1)).toBeLessThan(0.07);
        expect(Math.abs((factors.high * each) / high! - 1)).toBeLessThan(0.07);
      }),
    );
  });
});

describe('whatever was counted', () => {
  it('fits, and everybody is accounted for', () => {
    fc.assert(
      fc.property(soundCounts, (given) => {
        expect(findCountProblems(given)).toEqual([]);
        for (const { people, wentOn, declined, withdrew } of reckonFunnel(given).stages) {
          expect(wentOn + declined + withdrew).toBe(people);
          expect(declined).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('never needs more than it took after a change, nor less than nothing', () => {
    fc.assert(
      fc.property(soundCounts, (given) => {
        const { applicants, hoursPerHire, days, changes } = reckonFunnel(given);
        for (const change of changes) {
          expect(change.applicants).toBeLessThanOrEqual(applicants!);
          expect(change.hours).toBeLessThanOrEqual(hoursPerHire! + 1e-9);
          expect(change.days).toBeLessThanOrEqual(days / 2);
          expect(Math.max(change.applicants, change.hours, change.days)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('gives the same for one hire, counted twice', () => {
    fc.assert(
      fc.property(soundCounts, (given) => {
        const pooled = poolFunnels([named('a', given), named('b', given)])!;
        const [one, two] = [reckonFunnel(given), reckonFunnel(pooled)];
        expect(two.applicants).toBe(one.applicants);
        expect(two.hoursPerHire ?? 0).toBeCloseTo(one.hoursPerHire ?? 0, 6);
        expect(two.days).toBeCloseTo(one.days, 6);
      }),
    );
  });
});

describe('searches are counted together', () => {
  const first = named('a', counts(1, stage(10, 2, 1, 4), stage(2, 1, 2, 3)));
  const second = named('b', counts(2, stage(30, 4, 2, 8), stage(4, 0, 4, 5)));

  it('by adding people and weighing hours and days', () => {
    expect(poolFunnels([first, second])).toEqual({
      stages: [
        { people: 40, withdrew: 6, hours: 1.75, days: 7 },
        { people: 6, withdrew: 1, hours: 20 / 6, days: 26 / 6 },
      ],
      hires: 3,
    });
  });

  it.each<[string, readonly Funnel[]]>([
    ['one alone', [first]],
    ['none', []],
    ['stages of other names', [first, named('c', second, ['Applied', 'Offer'])]],
    ['another number of stages', [first, named('c', counts(1, stage(3)))]],
  ])('but not %s', (_, funnels) => {
    expect(poolFunnels(funnels)).toBeNull();
  });

  it('whatever the case and the spaces of their names', () => {
    expect(
      poolFunnels([named('a', first, ['Call', 'Offer']), named('b', second, [' call', 'OFFER '])]),
    ).not.toBeNull();
  });
});

test('people are whole, and what fractions leave behind is nobody', () => {
  expect([92.3, 80.0000000001, 0].map(writePeople)).toEqual(['93', '80', '0']);
  expect([16.25, 78, 0.04].map(writeFigure)).toEqual(['16.3', '78', '0']);
});
