import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryMetrics } from '#domain/dora/metrics.ts';
import { scoreDelivery } from '#domain/dora/score-delivery.ts';
import { scoreInPoints } from '#domain/dora/whole-points.ts';
import { anySigns, answersOf } from '../../../support/delivery.ts';

const unknownOf = (signs: string) => deliveryMetrics.filter((_, at) => signs[at] === 'u');

describe('a delivery check', () => {
  it.each<[string, (number | null)[], number | null, number | null, number | null, string | null]>([
    // Ranges 4, 4, 5, fail 6–10 %, rework 11–20 % (see src/domain/dora/README.md#scores)
    ['44523', [6, 6, 8, 9.2, 8.5], 7.5, 6.7, 8.9, 'leadTime'],
    ['66600', [10, 10, 10, 10, 10], 10, 10, 10, 'leadTime'],
    ['11155', [0, 0, 0, 3, 3], 1.2, 0, 3, 'leadTime'],
    ['uuuuu', [null, null, null, null, null], null, null, null, null],
    ['4u5uu', [6, null, 8, null, null], null, 7, null, 'leadTime'],
    ['4u52u', [6, null, 8, 9.2, null], 7.7, 7, 9.2, 'leadTime'],
    ['uuu01', [null, null, null, 10, 9.7], null, null, 9.9, 'rework'],
    ['65552', [10, 8, 8, 3, 9.2], 7.6, 8.7, 6.1, 'changeFail'],
  ])('%s scores as the contract says', (signs, scores, overall, throughput, stability, weakest) => {
    expect(scoreDelivery(answersOf(signs))).toEqual({
      scores: Object.fromEntries(deliveryMetrics.map((metric, at) => [metric, scores[at]])),
      overall,
      throughput,
      stability,
      weakest,
      unknown: unknownOf(signs),
    });
  });

  it('keeps every score and mean within 0 and 10, with one decimal', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const { scores, overall, throughput, stability } = scoreDelivery(answersOf(signs));
        for (const score of [...Object.values(scores), overall, throughput, stability]) {
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(10);
          expect(String(score)).toMatch(/^\d+(?:\.\d)?$/u);
        }
      }),
    );
  });

  it('never counts what is not known: forgetting the weakest lowers no mean, and no other score', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const before = scoreDelivery(answersOf(signs));
        if (before.weakest === null) return;
        const after = scoreDelivery({ ...answersOf(signs), [before.weakest]: null });
        expect(after.scores).toEqual({ ...before.scores, [before.weakest]: null });
        expect(after.overall ?? 10).toBeGreaterThanOrEqual(before.overall ?? 0);
        expect(after.throughput ?? 10).toBeGreaterThanOrEqual(before.throughput ?? 0);
        expect(after.stability ?? 10).toBeGreaterThanOrEqual(before.stability ?? 0);
      }),
    );
  });

  it('has an overall exactly where three or more are known', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        expect(scoreDelivery(answersOf(signs)).overall === null).toBe(unknownOf(signs).length > 2);
      }),
    );
  });

  it('scores a better answer higher', () => {
    fc.assert(
      fc.property(anySigns, fc.nat(4), (signs, at) => {
        const better = at < 3 ? Number(signs[at]) + 1 : Number(signs[at]) - 1;
        if (signs[at] === 'u' || !(at < 3 ? better <= 6 : better >= 0)) return;
        const [lower, higher] = [signs, signs.slice(0, at) + String(better) + signs.slice(at + 1)].map(
          (each) => scoreDelivery(answersOf(each)),
        );
        const metric = deliveryMetrics[at] ?? 'leadTime';
        expect(higher?.scores[metric]).toBeGreaterThan(lower?.scores[metric] ?? 10);
        expect(higher?.overall ?? 0).toBeGreaterThanOrEqual(lower?.overall ?? 0);
      }),
    );
  });
});

describe('what is shown', () => {
  it.each([
    ['44523', [6, 6, 8, 9, 8], 7, 7, 9],
    ['4u52u', [6, null, 8, 9, null], 8, 7, 9],
    ['66611', [10, 10, 10, 10, 10], 10, 10, 10],
  ])('is whole points, and their means: %s', (signs, scores, overall, throughput, stability) => {
    const shown = scoreInPoints(answersOf(signs));
    expect(Object.values(shown.scores)).toEqual(scores);
    expect(shown).toMatchObject({ overall, throughput, stability });
  });

  it('has the weakest among its lowest, and is what paper gives', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const answers = answersOf(signs);
        const shown = scoreInPoints(answers);
        expect(shown.weakest).toBe(scoreDelivery(answers).weakest);
        const known = Object.values(shown.scores).flatMap((score) => score ?? []);
        expect(known.every(Number.isInteger)).toBe(true);
        if (shown.weakest) expect(shown.scores[shown.weakest]).toBe(Math.min(...known));
      }),
    );
  });
});
