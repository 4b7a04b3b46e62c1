import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportResult } from '#domain/assessment/report.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import type { AreaScore } from '#domain/assessment/types.ts';
import { sheetsOf, ticks, tracks } from '../../../support/assessment.ts';
import { aspiring, practising } from '../../../support/instruments.ts';

/** A track with a sheet of answers to it. */
const attempts = tracks.chain((track) => sheetsOf(track).map((sheet) => ({ track, sheet })));
/** Runs of each property; together more than 10,000 random answer sets. */
const numRuns = 2500;

describe('any set of answers', () => {
  it('scores every area between 0 and its raw value, at most 400 and at most its cap', () => {
    fc.assert(
      fc.property(attempts, ({ track, sheet }) => {
        const isSound = ({ raw, score, cap, practice }: AreaScore) =>
          raw === null || score === null
            ? raw === score
            : 0 <= score && score <= raw && raw <= 400 && score <= cap && raw <= (practice ?? raw);
        expect(scoreAttempt(track, sheet).areas.filter((area) => !isSound(area))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('never lowers the overall by raising a level', () => {
    const raised = attempts.chain(({ track, sheet }) => {
      const raisable = track.order.filter((id) => {
        const answer = sheet.answers[id];
        return typeof answer === 'number' && answer < 4;
      });
      return fc.record({
        track: fc.constant(track),
        sheet: fc.constant(sheet),
        id: fc.constantFrom('', ...raisable),
      });
    });
    fc.assert(
      fc.property(raised, ({ track, sheet, id }) => {
        const level = sheet.answers[id];
        const higher = {
          ...sheet.answers,
          ...(typeof level === 'number' && { [id]: (level + 1) as 1 | 2 | 3 | 4 }),
        };
        const [before, after] = [
          scoreAttempt(track, sheet),
          scoreAttempt(track, { ...sheet, answers: higher }),
        ];
        expect(after.overall ?? 0).toBeGreaterThanOrEqual(before.overall ?? 0);
        expect(after.overallRaw ?? 0).toBeGreaterThanOrEqual(before.overallRaw ?? 0);
      }),
      { numRuns },
    );
  });

  it('never lowers the overall by adding evidence', () => {
    const evidenced = attempts.chain(({ track, sheet }) =>
      fc.record({
        track: fc.constant(track),
        sheet: fc.constant(sheet),
        code: fc.constantFrom(...track.competencies.map(({ code }) => code)),
        added: ticks,
      }),
    );
    fc.assert(
      fc.property(evidenced, ({ track, sheet, code, added }) => {
        const had = sheet.evidence?.[code] ?? { s: false, r: false, c: false };
        const more = { s: had.s || added.s, r: had.r || added.r, c: had.c || added.c };
        const before = scoreAttempt(track, sheet);
        const after = scoreAttempt(track, { ...sheet, evidence: { ...sheet.evidence, [code]: more } });
        expect(after.overall ?? 0).toBeGreaterThanOrEqual(before.overall ?? 0);
        expect(after.overallRaw).toBe(before.overallRaw);
      }),
      { numRuns },
    );
  });

  it('never passes the second band without evidence', () => {
    const lowest = new Set(['exploring', 'building', 'finding', 'basics', null]);
    fc.assert(
      fc.property(attempts, ({ track, sheet }) => {
        const result = scoreAttempt(track, { ...sheet, evidence: {} });
        expect(lowest).toContain(result.band);
        expect(result.overall ?? 0).toBeLessThanOrEqual(200);
        expect(result.strengths).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('has at most three strengths and three gaps, no area in both above its target, and reasons only below a band it would reach', () => {
    fc.assert(
      fc.property(attempts, ({ track, sheet }) => {
        const result = scoreAttempt(track, sheet);
        expect(result.strengths.length).toBeLessThanOrEqual(3);
        expect(result.gaps.length).toBeLessThanOrEqual(3);
        for (const { priority } of result.gaps) expect(priority).toBeGreaterThan(0);
        if (result.reasons.length > 0) expect(['building', 'close', 'solid']).toContain(result.band);
        if (result.band === null) expect(result).toMatchObject({ reasons: [], provisional: false });
      }),
      { numRuns },
    );
  });

  it('gives the same result whatever else the records hold, and whole numbers only', () => {
    fc.assert(
      fc.property(attempts, ({ track, sheet }) => {
        const extra = {
          ...sheet,
          answers: { ...sheet.answers, 'ppl.retired': 4 as const },
          evidence: { ...sheet.evidence, OLD: { s: true, r: true, c: true } },
        };
        const result = scoreAttempt(track, sheet);
        expect(scoreAttempt(track, extra)).toEqual(result);
        const { raw, score, overall, overallRaw, practice } = reportResult(result);
        const values = [...raw, ...score, ...practice, overall, overallRaw];
        expect(values.every((value) => value === null || Number.isInteger(value))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('ignores the order in which answers were given', () => {
    fc.assert(
      fc.property(attempts, ({ track, sheet }) => {
        const reversed = Object.fromEntries(Object.entries(sheet.answers).reverse());
        expect(scoreAttempt(track, { ...sheet, answers: reversed })).toEqual(scoreAttempt(track, sheet));
      }),
      { numRuns: 200 },
    );
  });
});

describe('weights', () => {
  it.each([aspiring, practising])('of $id sum to 22', ({ competencies, scoring }) => {
    expect(competencies.reduce((total, { tier }) => total + scoring.weights[tier], 0)).toBe(22);
  });
});
