import { describe, expect, it } from 'vitest';
import { compareAnswers } from '#domain/dora/compare-answers.ts';
import { answersOf } from '../../../support/delivery.ts';

const summary = (...people: string[]) =>
  compareAnswers(people.map(answersOf)).map(({ apart, isToTalk }) => `${apart ?? '–'}${isToTalk ? '!' : ''}`);

describe('answers side by side', () => {
  it.each<[string, string[], string[]]>([
    ['one step apart is no talk', ['44523', '54513'], ['1', '0', '0', '1', '0']],
    ['two steps apart is one', ['44523', '64541'], ['2!', '0', '0', '2!', '2!']],
    ['the two furthest apart count', ['14500', '34500', '64500'], ['5!', '0', '0', '0', '0']],
    ['not known is no distance', ['uu500', '4u100', '4u1uu'], ['0', '–', '4!', '0', '0']],
    ['one person differs from nobody', ['44523'], ['–', '–', '–', '–', '–']],
    ['nobody at all', [], ['–', '–', '–', '–', '–']],
  ])('%s', (_, people, expected) => {
    expect(summary(...people)).toEqual(expected);
  });

  it('keeps each person’s row', () => {
    expect(compareAnswers([answersOf('4u523'), answersOf('6452u')]).map(({ rows }) => rows)).toEqual([
      [3, 5],
      [null, 3],
      [4, 4],
      [2, 2],
      [3, null],
    ]);
  });
});
