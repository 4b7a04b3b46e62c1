import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dimensions,
  leaningIn,
  orderOf,
  positions,
  readFitAnswers,
  type FitAnswer,
} from '#domain/role-fit/read-answers.ts';

const ids = dimensions.flatMap((dimension) => [1, 2, 3].map((number) => `${dimension}.${number}`));
/** Answers to the twelve pairs in order. */
const answersOf = (...answers: readonly FitAnswer[]) =>
  Object.fromEntries(answers.map((answer, at) => [ids[at], answer]));
const all = (answer: FitAnswer) => answersOf(...ids.map(() => answer));

describe('the reflection', () => {
  it('leans to the manager where every answer does, in all four dimensions', () => {
    const result = readFitAnswers(all(-2));
    expect(result).toMatchObject({ mean: -2, leaning: 'manager' });
    expect(result.dimensions.map(({ mean, answered }) => [mean, answered])).toEqual(
      ids.slice(0, 4).map(() => [-2, 3]),
    );
    for (const dimension of dimensions) expect(leaningIn(all(-2), dimension)).toBe('manager');
  });

  it('is mixed where answers balance', () => {
    const result = readFitAnswers(answersOf(-2, 2, 0, -1, 1, 0, 2, -2, 0, 1, -1, 0));
    expect(result).toMatchObject({ mean: 0, leaning: 'mixed' });
    expect(Object.is(result.mean, 0)).toBe(true);
  });

  it('leaves out "neither" and blank', () => {
    const answers = answersOf(2, 'neither', null, 1, 1, 'neither');
    expect(readFitAnswers(answers)).toEqual({
      dimensions: [
        { id: 'pride', answered: 1, mean: null },
        { id: 'problem', answered: 2, mean: 1 },
        { id: 'feedback', answered: 0, mean: null },
        { id: 'time', answered: 0, mean: null },
      ],
      mean: null,
      leaning: 'not-enough',
    });
    expect(leaningIn(answers, 'pride')).toBe('not-enough');
    expect(leaningIn(answers, 'problem')).toBe('staff');
  });

  it('needs eight positions', () => {
    expect(readFitAnswers(answersOf(2, 2, 2, 2, 2, 2, 2)).leaning).toBe('not-enough');
    expect(readFitAnswers(answersOf(2, 2, 2, 2, 2, 2, 2, 2)).leaning).toBe('staff');
  });

  it('rounds half away from zero', () => {
    // 1/8 = 0.125 and 5/8 = 0.625.
    expect(readFitAnswers(answersOf(1, 0, 0, 0, 0, 0, 0, 0)).mean).toBe(0.13);
    expect(readFitAnswers(answersOf(-1, 0, 0, 0, 0, 0, 0, 0)).mean).toBe(-0.13);
    expect(readFitAnswers(answersOf(-2, -2, -1, 0, 0, 0, 0, 0)).mean).toBe(-0.63);
    expect(readFitAnswers(answersOf(1, 1, 0)).dimensions[0]?.mean).toBe(0.67);
  });

  it('takes the leaning before rounding', () => {
    // 5/11 = 0.4545 and 6/12 = 0.5.
    expect(readFitAnswers(answersOf(1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0)).leaning).toBe('mixed');
    expect(readFitAnswers(answersOf(1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0)).leaning).toBe('staff');
    expect(readFitAnswers(answersOf(-1, -1, -1, -1, 0, 0, 0, 0)).leaning).toBe('manager');
  });

  it('shows odd pairs from the manager’s side and even pairs from the other', () => {
    expect(orderOf(0)).toEqual([-2, -1, 0, 1, 2]);
    expect(orderOf(1)).toEqual([2, 1, 0, -1, -2]);
  });

  it('mirrors: turning every answer round turns the result round', () => {
    const answer = fc.constantFrom<FitAnswer>(...positions, 'neither', null);
    const turn = (given: FitAnswer) => (typeof given === 'number' ? ((0 - given) as FitAnswer) : given);
    const opposite = { manager: 'staff', staff: 'manager', mixed: 'mixed', 'not-enough': 'not-enough' };
    fc.assert(
      fc.property(fc.array(answer, { minLength: 12, maxLength: 12 }), (given) => {
        const one = readFitAnswers(answersOf(...given));
        const other = readFitAnswers(answersOf(...given.map(turn)));
        expect(other.leaning).toBe(opposite[one.leaning]);
        expect(other.mean).toBe(one.mean === null ? null : 0 - one.mean);
      }),
    );
  });
});
