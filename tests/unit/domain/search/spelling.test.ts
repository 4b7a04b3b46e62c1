import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedWord, editDistance, slipsIn, splitWord } from '#domain/search/spelling.ts';

const vocabulary = new Map([
  ['stakeholder', 9],
  ['retrospective', 4],
  ['calibration', 7],
  ['delegation', 8],
  ['manager', 90],
  ['tech', 30],
  ['lead', 40],
  ['leads', 2],
]);

describe('editDistance', () => {
  it.each([
    ['lead', 'lead', 0],
    ['lead', 'leads', 1],
    ['lead', 'laed', 1],
    ['lead', 'load', 1],
    ['lead', 'ead', 1],
    ['tehc', 'tech', 1],
    ['kitten', 'sitting', 3],
  ])('from %s to %s is %i', (one, other, distance) => {
    expect(editDistance(one, other, 5)).toBe(distance);
  });

  it('gives up beyond its limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  it('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 8)).toBe(editDistance(other, one, 8));
      }),
    );
  });
});

describe('correctedWord', () => {
  it.each([
    ['stakeholdr', 'stakeholder'],
    ['retrospctive', 'retrospective'],
    ['calibraton', 'calibration'],
    ['delgeation', 'delegation'],
    ['manger', 'manager'],
    ['laed', 'lead'],
  ])('of %s is %s', (typed, meant) => {
    expect(correctedWord(typed, vocabulary)).toBe(meant);
  });

  it.each(['abc', 'zzzzzz', 'ic6x', 'lasagne'])('leaves %s alone', (typed) => {
    expect(correctedWord(typed, vocabulary)).toBeNull();
  });

  it('prefers, of words as near, the one that fits the words beside it', () => {
    const known = new Map([
      ['creep', 1],
      ['cheap', 30],
    ]);
    expect(correctedWord('creap', known)).toBe('cheap');
    expect(correctedWord('creap', known, (word) => word === 'creep')).toBe('creep');
    expect(correctedWord('chaep', known, (word) => word === 'creep')).toBe('cheap');
  });

  it('never changes more letters than a slip does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeldtmngr'), maxLength: 12 }), (typed) => {
        const meant = correctedWord(typed, vocabulary);
        if (meant !== null) expect(editDistance(typed, meant, 9)).toBeLessThanOrEqual(slipsIn(typed));
      }),
    );
  });
});

describe('splitWord', () => {
  it('parts two words typed as one', () => {
    expect(splitWord('techlead', vocabulary)).toEqual(['tech', 'lead']);
    expect(splitWord('techleader', vocabulary)).toBeNull();
  });
});
