import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBullets } from '#domain/resume/split-bullets.ts';

describe('a pasted text', () => {
  it.each<[string, string, string[]]>([
    ['one line', 'Led a team.', ['Led a team.']],
    [
      'a line for each bullet',
      'Led a team\nCut the cost\nHired two',
      ['Led a team', 'Cut the cost', 'Hired two'],
    ],
    [
      'one bullet that a PDF broke into four lines',
      'Led the migration of sixty services to a new platform with two teams\nand eleven engineers over five quarters, which cut the cost of hosting\nby 38% and the time to deploy from forty-five minutes to nine, without\none outage that customers saw.',
      [
        'Led the migration of sixty services to a new platform with two teams and eleven engineers over five quarters, which cut the cost of hosting by 38% and the time to deploy from forty-five minutes to nine, without one outage that customers saw.',
      ],
    ],
    [
      'a broken line that goes on with a name',
      'Led the migration of sixty services from our own data centre to\nKubernetes with two teams.',
      ['Led the migration of sixty services from our own data centre to Kubernetes with two teams.'],
    ],
    [
      'marks, with lines between them broken',
      '• Led a team of six that\n  rebuilt Checkout.\n• Hired two\n– Cut the cost\n* Ran it',
      ['Led a team of six that rebuilt Checkout.', 'Hired two', 'Cut the cost', 'Ran it'],
    ],
    ['numbers', '1. Led a team\n2) Hired two', ['Led a team', 'Hired two']],
    ['a broken word', '• Trained nine en-\ngineers', ['Trained nine engineers']],
    ['paragraphs', 'Led a team of six that\n\nrebuilt it', ['Led a team of six that', 'rebuilt it']],
    ['empty lines alone', '\n \n', []],
    ['a figure below zero is no mark', '-12 to +38 in a year', ['-12 to +38 in a year']],
  ])('%s', (_, text, bullets) => {
    expect(splitBullets(text)).toEqual(bullets);
  });

  it('loses no letter and makes none up', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Led ', 'ab', '\n', '• ', '. ', '- ', 'c')), (pieces) => {
        const text = pieces.join('');
        expect(letters(splitBullets(text).join(''))).toBe(letters(text));
      }),
    );
  });
});
