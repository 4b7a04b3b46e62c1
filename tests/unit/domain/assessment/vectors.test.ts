import { describe, expect, it } from 'vitest';
import { reportResult } from '#domain/assessment/report.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import { expectedOf, sheetOf, trackOf, vectors } from '../../../support/readiness-vectors.ts';

describe('the scorer', () => {
  it('has all 24 vectors of the reference scorer', () => {
    expect(vectors).toHaveLength(24);
  });

  it.each(vectors)('agrees with the reference scorer to the last field: $name', (vector) => {
    expect(reportResult(scoreAttempt(trackOf(vector), sheetOf(vector)))).toEqual(expectedOf(vector));
  });

  it.each(vectors)('prints the fields in the order of the vectors: $name', (vector) => {
    const report = reportResult(scoreAttempt(trackOf(vector), sheetOf(vector)));
    expect(JSON.stringify(report)).toBe(JSON.stringify(expectedOf(vector)));
  });
});
