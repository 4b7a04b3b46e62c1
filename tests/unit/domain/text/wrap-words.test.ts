import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapWords } from '#domain/text/wrap-words.ts';

describe('wrapWords', () => {
  it.each([
    ['High Output Management', 13, ['High Output', 'Management']],
    ['Accelerate', 5, ['Accelerate']],
    ['', 10, []],
  ])('breaks “%s” at %i', (text, longest, lines) => {
    expect(wrapWords(text, longest)).toEqual(lines);
  });

  it('keeps every word in order, and lines short unless a word is longer', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/u));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (given, longest) => {
        const lines = wrapWords(given.join(' '), longest);
        expect(lines.flatMap((line) => line.split(' '))).toEqual(given);
        expect(lines.every((line) => line.length <= longest || !line.includes(' '))).toBe(true);
      }),
    );
  });
});
