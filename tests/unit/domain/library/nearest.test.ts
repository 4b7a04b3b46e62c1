import { describe, expect, test } from 'vitest';
import { editDistance, findNearest } from '#domain/library/nearest.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['sbi', 'sbi', 0],
    ['sbi', 'sib', 2],
    ['hiring', 'hirng', 1],
    ['kitten', 'sitting', 3],
  ])('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe('findNearest', () => {
  const ids = ['sbi', 'dora-metrics', 'interview-scorecard', 'raci'];
  test.each([
    ['dora-metric', 'dora-metrics'],
    ['interview-score-card', 'interview-scorecard'],
    ['dora', 'dora-metrics'],
    ['sib', 'sbi'],
    ['completely-different-thing', null],
  ])('suggests for "%s" %s', (word, nearest) => {
    expect(findNearest(word, ids)).toBe(nearest);
  });
});
