import { describe, expect, it } from 'vitest';
import { averageByWeight, coverageOf, covers } from '#domain/assessment/overall.ts';
import { divideHalfUp, showScore } from '#domain/assessment/round.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import { areaScore, sheet } from '../../../support/assessment.ts';
import { aspiring } from '../../../support/instruments.ts';

describe('rounding', () => {
  it.each([
    [800, 3, 267],
    [700, 3, 233],
    [1, 2, 1],
    [3, 2, 2],
    [5476, 22, 249],
    [0, 7, 0],
  ])('rounds %i / %i half up to %i', (a, b, rounded) => {
    expect(divideHalfUp(a, b)).toBe(rounded);
  });
});

describe('a shown score', () => {
  it.each([
    [259, '2.5'],
    [260, '2.6'],
    [200, '2.0'],
    [209, '2.0'],
    [9, '0.0'],
    [0, '0.0'],
    [400, '4.0'],
    [null, '–'],
  ])('is truncated, so that it never contradicts a band: %s is %s', (score, shown) => {
    expect(showScore(score)).toBe(shown);
  });
});

describe('the overall', () => {
  it('weighs the areas that have a score', () => {
    const areas = [
      { weight: 3, value: 300 },
      { weight: 2, value: null },
      { weight: 1, value: 200 },
    ];
    expect(averageByWeight(areas)).toBe(275);
  });

  it('is missing where no area has a score', () => {
    expect(averageByWeight([{ weight: 3, value: null }])).toBeNull();
    expect(averageByWeight([])).toBeNull();
  });

  it('follows the worked example of the method page', () => {
    const result = scoreAttempt(
      aspiring,
      sheet(aspiring, '3323 4433 3433 1021 3323 332 221 223 212', '233213210'),
    );
    expect(result.areas.map(({ raw, cap, score }) => [raw, cap, score])).toEqual([
      [275, 350, 275],
      [350, 400, 350],
      [325, 400, 325],
      [100, 350, 100],
      [275, 275, 275],
      [267, 400, 267],
      [167, 350, 167],
      [233, 275, 233],
      [167, 200, 167],
    ]);
    expect(result).toMatchObject({ overall: 249, shown: '2.4', band: 'close' });
  });
});

describe('coverage', () => {
  it('counts the items of all areas, scored or not', () => {
    const areas = [
      areaScore('AAA', { n: 4 }),
      areaScore('BBB', { n: 1, score: null }),
      areaScore('CCC', { n: 0, items: 3 }),
    ];
    expect(coverageOf(areas)).toEqual({ answered: 5, items: 11 });
  });

  it.each([
    [15, 50, false],
    [16, 50, true],
    [25, 80, false],
    [26, 80, true],
  ])('is compared unrounded: %i of 32 reaches %i %%: %s', (answered, percent, reached) => {
    expect(covers({ answered, items: 32 }, percent)).toBe(reached);
  });
});
