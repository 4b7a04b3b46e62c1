import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAsked, unpackAsked } from '#domain/search/asked.ts';
import { stemOf } from '#domain/search/words.ts';

const line = (text: string, times = 1) => ({ text, times });

describe('what people ask with', () => {
  it('gives back by which words each entry is asked for, and more where they are said more often', () => {
    const index = unpackAsked(
      packAsked([
        [line('my manager shouts'), line('shouting at me'), line('he shouted')],
        [line('the pager shouts at night')],
        [],
        [line('pager duty')],
      ]),
    );
    const shouts = index.sharesOf(stemOf('shouting'));
    expect([...shouts.keys()]).toEqual([0, 1]);
    expect(shouts.get(0)).toBeGreaterThan(shouts.get(1)!);
    expect([...index.sharesOf('pager').keys()]).toEqual([1, 3]);
    expect(index.has('night')).toBe(true);
    expect(index.has('budget')).toBe(false);
    expect(index.vocabulary.get('pager')).toBe(2);
    expect(index.rarity('duti')).toBeGreaterThan(index.rarity('pager'));
  });

  it('counts a word once for each line, and a line as often as it says', () => {
    const shares = (lines: ReturnType<typeof line>[]) =>
      unpackAsked(packAsked([lines, [line('other')]]))
        .sharesOf('quit')
        .get(0);
    expect(shares([line('quit quit quit')])).toBe(shares([line('quit')]));
    expect(shares([line('quit', 2)])).toBe(shares([line('quit'), line('quit')]));
  });

  it('is the same for every entry of a long library', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom<string>('alpha', 'bravo', 'delta', 'gamma'), { maxLength: 4 }), {
          minLength: 1,
          maxLength: 400,
        }),
        (entries) => {
          const index = unpackAsked(packAsked(entries.map((words) => words.map((word) => line(word)))));
          for (const word of ['alpha', 'bravo', 'delta', 'gamma']) {
            const expected = entries.flatMap((words, entry) => (words.includes(word) ? [entry] : []));
            expect([...index.sharesOf(stemOf(word)).keys()]).toEqual(expected);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('packs a step over thousands of entries', () => {
    const entries = Array.from({ length: 5000 }, (_, entry) => (entry % 4999 === 0 ? [line('rare')] : []));
    expect([...unpackAsked(packAsked(entries)).sharesOf('rare').keys()]).toEqual([0, 4999]);
  });
});
