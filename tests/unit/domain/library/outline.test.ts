import { describe, expect, it } from 'vitest';
import { countWordsOf, emptyOutline, wordsIn } from '#domain/library/outline.ts';

describe('wordsIn', () => {
  it.each([
    ['', []],
    ['— … ·', []],
    ['One word, two.', ['One', 'word,', 'two.']],
    ["It’s a don't", ['It’s', 'a', "don't"]],
    ['1,600 to 97.5% at 9:30', ['1,600', 'to', '97.5%', 'at', '9:30']],
    ['a follow-up and/or 1:1s', ['a', 'follow-up', 'and/or', '1:1s']],
    ['naïve Łódź', ['naïve', 'Łódź']],
  ])('of "%s" are %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('countWordsOf', () => {
  it('is 0 for an empty text', () => {
    expect(countWordsOf(emptyOutline)).toBe(0);
  });

  it('counts headings, tables and the words of components, for a reader reads them too', () => {
    const blocks = (['heading', 'paragraph', 'row', 'attribute'] as const).map((kind, index) => ({
      kind,
      text: 'two words',
      line: index + 1,
    }));
    expect(countWordsOf({ ...emptyOutline, blocks })).toBe(8);
  });
});
