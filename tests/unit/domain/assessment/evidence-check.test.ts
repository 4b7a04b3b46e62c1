import { describe, expect, it } from 'vitest';
import { asksForEvidence } from '#domain/assessment/evidence-check.ts';
import type { Answer } from '#domain/assessment/types.ts';
import { aspiring } from '../../../support/instruments.ts';

const [ppl] = aspiring.competencies;
if (!ppl) throw new Error('PPL');

describe('the evidence check', () => {
  it.each<[Record<string, Answer>, boolean]>([
    [{ 'ppl.growth': 2 }, true],
    [{ 'ppl.1to1': 0, 'ppl.sponsor': 4 }, true],
    [{ 'ppl.1to1': 1, 'ppl.growth': 0 }, false],
    [{ 'ppl.1to1': 'nc', 'ppl.growth': 'na', 'ppl.sponsor': null }, false],
    [{ 'tec.health': 4 }, false],
    [{}, false],
  ])('is shown only where some level of the area is 2 or more: %j', (answers, isShown) => {
    expect(asksForEvidence(ppl, answers)).toBe(isShown);
  });
});
