import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMotivation, rotateOptions, type Choice } from '#domain/assessment/motivation.ts';
import { choices } from '../../../support/assessment.ts';
import { motivation } from '../../../support/instruments.ts';

const signs: Record<string, Choice> = { 0: 0, 1: 1, 2: 2, s: 's', u: null };
const read = (digits: string) =>
  readMotivation(
    motivation,
    Object.fromEntries(motivation.order.map((id, at) => [id, signs[digits[at] ?? 'u']])),
  );

describe('motivation', () => {
  it.each([
    ['00010000001000', 93, 7, 'clear-pull', []],
    ['22112211211222', 21, 79, 'look-at-both-paths', ['c.status', 'c.hard', 'c.ways', 'c.time']],
    ['11111110000000', 50, 0, 'try-it-first', []],
    ['00000002112100', 100, 50, 'pull-with-questions', ['c.pay', 'c.answer']],
    ['00sss010010sss', null, null, 'not-enough', []],
    ['00ssss10010000', null, 7, 'not-enough', []],
    ['uuuuuuuuuuuuuu', null, null, 'not-enough', []],
    ['sssssss2222222', null, 100, 'not-enough', motivation.caution.map(({ id }) => id)],
  ])('reads %s', (digits, pull, caution, outcome, named) => {
    const result = read(digits);
    expect(result).toMatchObject({ pull, caution, outcome });
    expect(result.questions.map(({ id }) => id)).toEqual(named);
  });

  it('needs five known answers in each half', () => {
    expect(read('00000ss00000ss').outcome).toBe('clear-pull');
    expect(read('0000sss00000ss').outcome).toBe('not-enough');
  });

  it('draws its lines at a pull of 65 and a caution of 35', () => {
    expect(read('0000122' + '0000000')).toMatchObject({ pull: 64, outcome: 'try-it-first' });
    expect(read('0001112' + '0000000')).toMatchObject({ pull: 64, outcome: 'try-it-first' });
    expect(read('0000012' + '1111100')).toMatchObject({
      pull: 79,
      caution: 36,
      outcome: 'pull-with-questions',
    });
    expect(read('000112s' + '00112ss')).toMatchObject({
      pull: 67,
      caution: 40,
      outcome: 'pull-with-questions',
    });
    expect(read('0000022' + '0011110')).toMatchObject({ pull: 71, caution: 29, outcome: 'clear-pull' });
  });

  it('gives each warning sign chosen outright its question', () => {
    expect(read('00000000000020').questions).toEqual([
      { id: 'c.ways', ask: 'What did their way teach you?' },
    ]);
  });

  it('keeps both percentages between 0 and 100', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const { pull, caution } = readMotivation(motivation, given);
        for (const percent of [pull, caution]) expect(percent ?? 0).toBeGreaterThanOrEqual(0);
        for (const percent of [pull, caution]) expect(percent ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the options of a motivation choice', () => {
  it('are rotated by position, so that the flattering one is not always first', () => {
    expect([0, 1, 2, 3].map(rotateOptions)).toEqual([
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
      [0, 1, 2],
    ]);
  });
});
