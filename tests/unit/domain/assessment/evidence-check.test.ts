import { describe, expect, it } from 'vitest';
import { asksForEvidence, ticksFrom } from '#domain/assessment/evidence-check.ts';
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

  const blank = { situation: '', result: '' };
  it.each([
    [
      { ...blank, situation: 'A migration', when: { from: '2025-10' } },
      { s: true, r: false, c: false },
    ],
    [
      { ...blank, situation: 'A migration', when: { to: '2025-10' } },
      { s: true, r: false, c: false },
    ],
    [
      { ...blank, situation: 'A migration' },
      { s: false, r: false, c: false },
    ],
    [
      { ...blank, when: { from: '2025-10' } },
      { s: false, r: false, c: false },
    ],
    [
      { ...blank, result: 'Halved', confirmer: 'A. B.' },
      { s: false, r: true, c: true },
    ],
    [
      { ...blank, result: '  ', confirmer: ' ' },
      { s: false, r: false, c: false },
    ],
  ])('is ticked by a portfolio item: %j', (example, ticks) => {
    expect(ticksFrom(example)).toEqual(ticks);
  });
});
