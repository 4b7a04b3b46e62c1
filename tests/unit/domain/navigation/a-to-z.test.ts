import { describe, expect, it } from 'vitest';
import { aToZ, byLetter, letterOf, type Named } from '#domain/navigation/a-to-z.ts';

const named = (title: string, ...aliases: string[]): Named => ({
  href: `/${title}/`,
  title,
  aliases,
  kind: 'term',
});
/** The index as text: "P: Performance plan | PIP → Performance plan". */
const written = (...all: Named[]) =>
  aToZ(all).map(
    ({ letter, lines }) =>
      `${letter}: ${lines.map(({ name, isAlias, target }) => (isAlias ? `${name} → ${target.title}` : name)).join(' | ')}`,
  );

describe('letterOf', () => {
  it.each([
    ['Delegation', 'D'],
    ['delegation', 'D'],
    ['An Elegant Puzzle', 'E'],
    ['The Manager’s Path', 'M'],
    ['A', 'A'],
    ['“Quiet” quitting', 'Q'],
    ['Évaluation', 'E'],
    ['1:1', '0–9'],
    ['30-60-90 plan', '0–9'],
  ])('files %s under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });
});

describe('aToZ', () => {
  it.each<[string, Named[], string[]]>([
    [
      'sorts names within their letter, whatever their case',
      [named('SBI'), named('salary'), named('Scope')],
      ['S: salary | SBI | Scope'],
    ],
    [
      'puts other names where somebody would look for them',
      [named('Performance improvement plan', 'PIP', 'managed exit')],
      [
        'M: managed exit → Performance improvement plan',
        'P: Performance improvement plan | PIP → Performance improvement plan',
      ],
    ],
    [
      'leaves out other names that begin as the title does',
      [named('Acting manager', 'acting engineering manager', 'interim manager')],
      ['A: Acting manager', 'I: interim manager → Acting manager'],
    ],
    [
      'has a name once, however it is written',
      [named('Terms', 'glossary', 'Glossary')],
      ['G: Glossary → Terms', 'T: Terms'],
    ],
    [
      'puts digits first and counts them',
      [named('Radar'), named('30-60-90 plan'), named('9-box')],
      ['0–9: 9-box | 30-60-90 plan', 'R: Radar'],
    ],
    ['is empty for nothing', [], []],
  ])('%s', (_, all, expected) => {
    expect(written(...all)).toEqual(expected);
  });
});

it('byLetter keeps the order within a letter', () => {
  const names = ['Beck', 'Adams', 'Åkerlund', 'Allspaw'];
  expect(byLetter(names, (name) => name)).toEqual([
    { letter: 'A', id: 'a', items: ['Adams', 'Åkerlund', 'Allspaw'] },
    { letter: 'B', id: 'b', items: ['Beck'] },
  ]);
});
