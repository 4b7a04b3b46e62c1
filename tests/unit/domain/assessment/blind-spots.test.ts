import { describe, expect, it } from 'vitest';
import { findBlindSpots, hasAskedNobody } from '#domain/assessment/blind-spots.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import type { Answer, AnswerSheet, AreaScore, BlindReason } from '#domain/assessment/types.ts';
import { areaScore } from '../../../support/assessment.ts';
import { aspiring, practising } from '../../../support/instruments.ts';
import { sheetOf, vectorNamed } from '../../../support/readiness-vectors.ts';

const noAnswers: AnswerSheet = { answers: {} };
const reasonsOf = (area: AreaScore, overall: number | null, sheet = noAnswers): readonly BlindReason[] =>
  findBlindSpots(practising, sheet, [area], overall)[0]?.why ?? [];

describe('a blind spot', () => {
  it.each([
    [350, 275, ['b1 unverified']],
    [349, 275, []],
  ] as const)('is a claim of 75 more than the evidence carries: raw %i, score %i', (raw, score, why) => {
    expect(reasonsOf(areaScore('GRO', { raw, score }), 275)).toEqual(why);
  });

  it.each([
    [275, 200, ['b2 lagging']],
    [274, 200, []],
    [null, 200, []],
  ] as const)('is an area 75 below the overall: overall %s, score %i', (overall, score, why) => {
    expect(reasonsOf(areaScore('GRO', { score }), overall)).toEqual(why);
  });

  it.each([
    [300, -1, ['b3 judgement']],
    [299, -1, []],
    [300, 0, []],
  ] as const)(
    'is a poor choice in the linked situation of a high area: raw %i, situation %i',
    (raw, score, why) => {
      expect(
        reasonsOf(areaScore('GRO', { raw, score: raw }), 300, {
          ...noAnswers,
          situations: { 'sjt.lead': score },
        }),
      ).toEqual(why);
    },
  );

  it.each([
    [3, 1.5, ['b4 peers lower']],
    [3, 1.6, []],
    [3.3, 1.8, ['b4 peers lower']],
    [1, 3, []],
  ] as const)('is a difference of 1.5 to what peers see: self %d, median %d', (self, median, why) => {
    expect(reasonsOf(areaScore('STK'), 300, { ...noAnswers, peers: { STK: { self, median } } })).toEqual(why);
  });

  it('is never in an area without a score', () => {
    const sheet = { ...noAnswers, peers: { STK: { self: 4, median: 0 } }, situations: { 'sjt.date': -2 } };
    expect(findBlindSpots(practising, sheet, [areaScore('STK', { raw: null, score: null })], 300)).toEqual(
      [],
    );
  });

  it('names all its reasons in order, area by area', () => {
    const sheet = { ...noAnswers, peers: { GRO: { self: 4, median: 1 } }, situations: { 'sjt.lead': -2 } };
    const areas = [areaScore('STK', { score: 200 }), areaScore('GRO', { raw: 400, score: 200 })];
    expect(findBlindSpots(practising, sheet, areas, 300)).toEqual([
      { code: 'STK', why: ['b2 lagging'] },
      { code: 'GRO', why: ['b1 unverified', 'b2 lagging', 'b3 judgement', 'b4 peers lower'] },
    ]);
  });

  it('is not looked for on the aspiring track', () => {
    const sheet = sheetOf(vectorNamed('V5'));
    const result = scoreAttempt(aspiring, {
      ...sheet,
      peers: { PPL: { self: 4, median: 0 } },
      situations: { 'sjt.lead': -2 },
    });
    expect(result).toMatchObject({ blind: [], unasked: false });
  });
});

describe('"nobody has been asked"', () => {
  it.each<[Answer | undefined, boolean]>([
    [0, true],
    [1, true],
    [2, false],
    ['nc', false],
    ['na', false],
    [null, false],
    [undefined, false],
  ])('needs an answer of 1 or less to the feedback question: %s', (answer, isUnasked) => {
    expect(hasAskedNobody(practising, { answers: { 'p.stk.feedback': answer } })).toBe(isUnasked);
  });

  it('is asked of managers only', () => {
    expect(hasAskedNobody(aspiring, { answers: { 'p.stk.feedback': 0 } })).toBe(false);
  });
});
