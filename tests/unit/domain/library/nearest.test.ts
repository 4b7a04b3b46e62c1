import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, findNearest } from '#domain/library/nearest.ts';

/** Short words of few letters, so that some of them are alike. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['sbi', '', 3],
    ['sbi', 'sbi', 0],
    ['sbi', 'sib', 2],
    ['hiring', 'hirng', 1],
    ['kitten', 'sitting', 3],
  ])('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is a metric: zero for equal words only, the same both ways, and no detour is shorter', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  it('is at least the difference in length, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('findNearest', () => {
  const ids = ['sbi', 'dora-metrics', 'interview-scorecard', 'raci'];

  it.each([
    ['dora-metric', 'dora-metrics'],
    ['interview-score-card', 'interview-scorecard'],
    ['dora', 'dora-metrics'],
    ['dora-metrics-guide', 'dora-metrics'],
    ['sib', 'sbi'],
    ['completely-different-thing', null],
    ['x', null],
  ])('suggests for "%s" %s', (misspelt, nearest) => {
    expect(findNearest(misspelt, ids)).toBe(nearest);
  });

  it('suggests nothing where there is nothing to choose from', () => {
    expect(findNearest('sbi', [])).toBeNull();
  });

  it('suggests the first of two that are equally near', () => {
    expect(findNearest('bat', ['cat', 'rat'])).toBe('cat');
  });

  it('suggests a candidate or nothing, and never one that shares no letter with the word', () => {
    fc.assert(
      fc.property(word, fc.array(word), (misspelt, candidates) => {
        const nearest = findNearest(misspelt, candidates);
        if (nearest !== null) expect(candidates).toContain(nearest);
        expect(findNearest('zzzzz', candidates.filter(Boolean))).toBeNull();
      }),
    );
  });
});
