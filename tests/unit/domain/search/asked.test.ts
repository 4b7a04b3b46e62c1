import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardCount, unpackAsked } from '#domain/search/asked.ts';
import { packAsked } from '#domain/search/pack-asked.ts';
import { stemOf } from '#domain/search/words.ts';
import { wholeAsked } from '../../../support/asked.ts';

const line = (text: string, times = 16) => ({ text, times });
const indexOf = (entries: Parameters<typeof packAsked>[0]) => wholeAsked(packAsked(entries));

describe('what people ask with', () => {
  it('gives back by which words each entry is asked for, and more where they are said more often', () => {
    const index = indexOf([
      [line('my manager shouts'), line('shouting at me'), line('he shouted')],
      [line('the pager shouts at night')],
      [],
      [line('pager duty')],
    ]);
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
      indexOf([lines, [line('other')]])
        .sharesOf('quit')
        .get(0);
    expect(shares([line('quit quit quit')])).toBe(shares([line('quit')]));
    expect(shares([line('quit', 16)])).toBe(shares([line('quit', 3), line('quit', 13)]));
  });

  it('is the same for every entry of a long library', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom<string>('alpha', 'bravo', 'delta', 'gamma'), { maxLength: 4 }), {
          minLength: 1,
          maxLength: 400,
        }),
        (entries) => {
          const index = indexOf(entries.map((words) => words.map((word) => line(word))));
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
    expect([...indexOf(entries).sharesOf('rare').keys()]).toEqual([0, 4999]);
  });

  it('knows a word that is said seldom once its shard has come, and none that is said less', () => {
    const packed = packAsked([[line('the pager rings', 3), line('a siren', 2)]]);
    const index = unpackAsked(packed.file);
    expect([...index.vocabulary]).toEqual([]);
    expect(index.has('pager')).toBe(false);
    for (const shard of index.lacks(['pager siren'], [])) index.add(shard, packed.shards[shard]!);
    expect([index.has('pager'), index.has('siren')]).toEqual([true, false]);
    expect(index.rarity('pager')).toBe(indexOf([[line('pager', 20)]]).rarity('pager'));
  });

  it('tells a line that is known whole from others of the same words', () => {
    const index = indexOf([
      [{ ...line('manager of managers'), isKnownWhole: true }],
      [line('of managers, manager')],
    ]);
    expect(index.saidWhole('Manager of managers?')).toEqual([0]);
    expect(index.saidWhole('managers of')).toEqual([]);
  });

  it('knows nothing of a word or a line before its shard has come, and says which it lacks', () => {
    const packed = packAsked([
      [{ ...line('pager at night'), isKnownWhole: true }, line('pager at night', 4)],
    ]);
    const index = unpackAsked(packed.file);
    const ask = () => [index.sharesOf('pager').size, index.saidWhole('pager at night')];
    expect(index.has('pager')).toBe(true);
    expect(ask()).toEqual([0, []]);
    const lacking = index.lacks(['pager at night'], ['pager']);
    expect(lacking.every((shard) => shard >= 0 && shard < shardCount)).toBe(true);
    for (const shard of lacking) index.add(shard, packed.shards[shard]!);
    expect(ask()).toEqual([1, [0]]);
    expect(index.lacks(['pager at night'], ['pager'])).toEqual([]);
  });

  describe('told from life', () => {
    const told = ['owl dawn', 'owl sleeps', 'dawn sleeps']
      .flatMap((text) => [text, `${text} again`])
      .map((text) => ({ text, answers: [1] }));
    const foxes = ['fox dusk', 'fox runs', 'dusk runs']
      .flatMap((text) => [text, `${text} again`])
      .map((text) => ({ text, answers: [2, 0] }));
    const learned = wholeAsked(packAsked([[line('paper')], [], [line('desk')], []], [...told, ...foxes]));

    it('counts for its first answer most', () => {
      const shares = learned.sharesOf('fox');
      expect([...shares.keys()]).toEqual([0, 2]);
      expect(shares.get(2)).toBeGreaterThan(shares.get(0)!);
    });

    it.each([
      ['owl', 1],
      ['sleeps at dawn', 1],
      ['the fox', 2],
      ['it runs', 2],
      ['paper', 0],
    ])('says which entry is likely meant: %s', (query, entry) => {
      const likelihoods = learned.likelihoods(query);
      expect(likelihoods).toHaveLength(4);
      expect(likelihoods.reduce((sum, one) => sum + one)).toBeCloseTo(1);
      expect(likelihoods.indexOf(Math.max(...likelihoods))).toBe(entry);
    });

    it('knows pairs of neighbours, words that tell nothing alone among them', () => {
      const things = 'owl fox crow hare wolf bear lynx mole toad swan goat deer'.split(' ');
      const pairs = wholeAsked(
        packAsked(
          [[line('paper')], []],
          things.flatMap((thing) => [
            { text: `cut out ${thing}`, answers: [1] },
            { text: `cut ${thing}`, answers: [0] },
          ]),
        ),
      );
      const [first, second] = pairs.likelihoods('cut out');
      expect(second).toBeGreaterThan(2 * first!);
      expect(pairs.likelihoods('cut')[1]).toBeLessThan(second! / 1.5);
      // Nobody says it in this order, and “cut wolf” is said too seldom to be kept.
      expect(pairs.likelihoods('out cut')).toEqual(pairs.likelihoods('cut'));
      expect(pairs.likelihoods('wolf cut')).toEqual(pairs.likelihoods('cut wolf'));
    });

    it('says nothing of words that nobody says, and where nothing is told', () => {
      expect(learned.likelihoods('giraffe')).toEqual([]);
      expect(indexOf([[line('paper')]]).likelihoods('paper')).toEqual([]);
    });
  });
});
