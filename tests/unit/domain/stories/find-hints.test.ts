import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countStoryWords, findHints, secondsToTell, type Hint } from '#domain/stories/find-hints.ts';
import { storyChecks, storySlots } from '../../../support/stories.ts';

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');
const hintsOf = (parts: Record<string, string>, form: 'STAR' | 'CARL' = 'STAR'): Hint[] =>
  findHints({ form, parts }, storyChecks);
const kindsOf = (...given: Parameters<typeof hintsOf>) => hintsOf(...given).map(({ kind }) => kind);

/** A story of 100 words in which nothing is missing, with its action in some share of them. */
const sound = (action: number) => ({
  situation: words(90 - action),
  action: `I ${words(action - 1)}`,
  result: words(10),
});

describe('the hints of a story', () => {
  it.each<[string, Record<string, string>, 'STAR' | 'CARL', Hint[]]>([
    ['nothing while nothing is written', { situation: '  ' }, 'STAR', []],
    ['nothing for a sound STAR', sound(40), 'STAR', []],
    ['a missing learning in CARL', sound(40), 'CARL', [{ kind: 'no-learning' }]],
    ['nothing for a sound CARL', { ...sound(45), learning: 'I ask now.' }, 'CARL', []],
    ['an action one word short of the share', sound(39), 'STAR', [{ kind: 'thin-action', percent: 39 }]],
    [
      'an action in which only the team acts',
      { ...sound(50), action: words(50, 'we') },
      'STAR',
      [{ kind: 'no-own-part' }],
    ],
    ['a missing result', { action: words(9, 'i') }, 'STAR', [{ kind: 'no-result' }]],
    [
      'everything that only a situation lacks',
      { situation: 'Four days before the release' },
      'CARL',
      [
        { kind: 'no-own-part' },
        { kind: 'thin-action', percent: 0 },
        { kind: 'no-result' },
        { kind: 'no-learning' },
      ],
    ],
    [
      'a story over the limit',
      { action: words(330, 'i'), result: 'Done' },
      'STAR',
      [{ kind: 'long', words: 331 }],
    ],
    ['no length at the limit', { action: words(329, 'i'), result: 'Done' }, 'STAR', []],
    [
      'what one would do, each word once',
      { action: 'I would usually ask. I would wait. Usually.', result: 'Done' },
      'STAR',
      [{ kind: 'hypothetical', words: ['would', 'usually'] }],
    ],
  ])('say %s', (_, parts, form, hints) => {
    expect(hintsOf(parts, form)).toEqual(hints);
  });

  it.each(['I’ve asked', "I'd asked", 'So I asked', 'It was my turn', 'i asked'])(
    'find an own part in "%s"',
    (action) => {
      expect(kindsOf({ action, result: 'Done' })).toEqual([]);
    },
  );

  it.each(['We asked, and it improved', 'Irene asked', 'Mindful of that, the team asked'])(
    'find none in "%s"',
    (action) => {
      expect(kindsOf({ action, result: 'Done' })).toEqual(['no-own-part']);
    },
  );

  it('leave out what is kept for the other form', () => {
    const parts = { ...sound(40), learning: words(500, 'would') };
    expect(hintsOf(parts, 'STAR')).toEqual([]);
    expect(countStoryWords({ form: 'STAR', parts })).toBe(100);
  });

  it('count words of any script', () => {
    expect(
      countStoryWords({ form: 'STAR', parts: { action: 'Я спросил — 3 раза, l’équipe d’abord. 🙂' } }),
    ).toBe(6);
  });

  it('take any text, and come at most once each', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('situation', 'task', 'weighed', 'action', 'result', 'learning'),
          fc.string(),
        ),
        fc.constantFrom('STAR' as const, 'CARL' as const),
        (parts, form) => {
          const kinds = kindsOf(parts, form);
          expect(new Set(kinds).size).toBe(kinds.length);
        },
      ),
    );
  });

  it('find nothing in the example of the page', () => {
    expect(hintsOf(storySlots.example.parts, 'CARL')).toEqual([]);
  });
});

it('a story at the limit takes about two and a half minutes', () => {
  expect(secondsToTell(storyChecks.mostWords, storyChecks.wordsPerMinute)).toBe(152);
});
