import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf, tellingWords, wordsOf } from '#domain/search/words.ts';

const stemsOf = (text: string) => wordsOf(text).map(stemOf);

describe('wordsOf', () => {
  it.each([
    ['Résumé', ['resume']],
    ["the team's roadmap", ['the', 'team', 'roadmap']],
    ["don't", ['dont']],
    ['post-mortem', ['post', 'mortem', 'postmortem']],
    ['C# and C++ on .NET', ['csharp', 'and', 'cplusplus', 'on', 'dotnet']],
    ['24/7', ['allhours']],
    ['R&D', ['research', 'development']],
    ['SEV-1', ['severity', 'sev1']],
    ['', []],
    ['?!…', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['1:1', '1on1', '1-on-1', 'one on one', 'one-to-one', 'one to ones', '1-2-1', '121', '1:1s'],
    ['30-60-90', '30/60/90', '30 60 90', '30–60–90'],
    ['24/7', '24x7', '24 / 7'],
  ])('are the same however a name with signs is written: %s', (name, ...others) => {
    for (const other of others) expect(wordsOf(other)).toEqual(wordsOf(name));
  });

  it('are small letters, digits and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe('stemOf', () => {
  it.each([
    ['organisation', 'organization'],
    ['prioritise', 'prioritizing'],
    ['behaviour', 'behaviors'],
    ['colours', 'color'],
    ['centre', 'center'],
    ['programme', 'program'],
    ['judgement', 'judgment'],
    ['practise', 'practice'],
    ['labelled', 'labeled'],
    ['managers', 'manager'],
    ['reviews', 'reviewing'],
    ['hired', 'hiring'],
    ['retro', 'retrospectives'],
    ['devs', 'developer'],
  ])('makes %s and %s one word', (word, other) => {
    expect(stemOf(word)).toBe(stemOf(other));
  });

  it.each([
    ['hour', 'her'],
    ['four', 'for'],
    ['review', 'revert'],
    ['c', 'csharp'],
  ])('keeps %s and %s apart', (word, other) => {
    expect(stemOf(word)).not.toBe(stemOf(other));
  });
});

describe('tellingWords', () => {
  it('leaves out what holds a sentence together', () => {
    expect(tellingWords('How do I tell my boss that I want to manage?')).toEqual(['tell', 'boss', 'manage']);
  });

  it('keeps a text of nothing else as it is', () => {
    expect(tellingWords('who am I')).toEqual(['who', 'am', 'i']);
  });

  it('has stems in any form', () => {
    expect(stemsOf('Firing people')).toEqual(stemsOf('fired people'));
  });
});
